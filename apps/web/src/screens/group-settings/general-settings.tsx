import { useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import { ImageUp } from 'lucide-react';
import type { generalSettings_group$key } from '../../__generated__/generalSettings_group.graphql.js';
import type { generalSettingsMutation } from '../../__generated__/generalSettingsMutation.graphql.js';
import { IMAGE_TYPES, uploadImage, type UploadedImage } from '../../forms/upload-image.js';
import { useAction, useUnexpected } from '../../forms/use-action.js';
import { Button } from '../../ui/Button.js';
import { FileButton } from '../../ui/FileButton.js';
import { Row } from '../../ui/Page.js';
import { Sheet, SheetHeader } from '../../ui/Sheet.js';
import { Notice } from '../../ui/States.js';
import { TextArea, TextField } from '../../ui/TextField.js';
import { showToast } from '../../ui/toasts.js';
import { GroupTile } from '../../ui/Visibility.js';
import styles from './group-settings.module.css';

const FIELDS = ['name', 'purpose', 'joinQuestion', 'rules'] as const;

/** Name, purpose, image, question and rules. */
export function GeneralSettings({ group }: { group: generalSettings_group$key }) {
  const { t } = useLingui();
  const sayUnexpected = useUnexpected();
  const data = useFragment(
    graphql`
      fragment generalSettings_group on Group {
        id
        name
        purpose
        rules
        joinPolicy
        joinQuestion
        visibility
        imageUrl
      }
    `,
    group,
  );
  const [form, setForm] = useState(() => ({
    name: data.name,
    purpose: data.purpose,
    joinQuestion: data.joinQuestion ?? '',
    rules: data.rules.join('\n'),
  }));
  const [image, setImage] = useState<UploadedImage | null>(null);
  const [isUploading, setUploading] = useState(false);
  const save = useAction<generalSettingsMutation>(graphql`
    mutation generalSettingsMutation($input: GroupUpdateInput!) {
      groupUpdate(input: $input) {
        group {
          ...generalSettings_group
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);

  const text = (field: (typeof FIELDS)[number]) => ({
    value: form[field],
    onChange: (value: string) => setForm((now) => ({ ...now, [field]: value })),
    errorMessage: save.errorOf(field),
  });

  async function chooseImage(file: File) {
    setUploading(true);
    try {
      setImage(await uploadImage('group', file, data.id));
    } catch (error) {
      sayUnexpected(error);
    } finally {
      setUploading(false);
    }
  }

  async function submit() {
    const rules = form.rules
      .split('\n')
      .map((rule) => rule.trim())
      .filter(Boolean);
    const input = { groupId: data.id, ...form, rules, ...(image ? { imageId: image.id } : {}) };
    if (await save.run({ input })) showToast({ message: t`Réglages enregistrés.` });
  }

  const refusal = save.errorBesides(...FIELDS);
  return (
    <Sheet>
      <SheetHeader title={t`Présentation`} />
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {refusal ? <Notice tone="bad">{refusal}</Notice> : null}
        <div className={styles.image}>
          <GroupTile visibility={data.visibility} imageUrl={image?.url ?? data.imageUrl} />
          <FileButton
            accept={IMAGE_TYPES}
            onChoose={chooseImage}
            isPending={isUploading}
            size="s"
            icon={<ImageUp aria-hidden="true" />}
          >
            <Trans>Choisir une image</Trans>
          </FileButton>
        </div>
        <TextField label={t`Nom du groupe`} isRequired maxLength={120} {...text('name')} />
        <TextArea label={t`À quoi il sert`} isRequired rows={2} {...text('purpose')} />
        {data.joinPolicy === 'ON_REQUEST' ? (
          <TextField label={t`Question posée à qui demande à entrer`} {...text('joinQuestion')} />
        ) : null}
        <TextArea
          label={t`Règles du groupe`}
          description={t`Une par ligne, montrées à côté des publications.`}
          rows={3}
          {...text('rules')}
        />
        <Row>
          <Button type="submit" variant="primary" isPending={save.isPending}>
            <Trans>Enregistrer</Trans>
          </Button>
        </Row>
      </form>
    </Sheet>
  );
}
