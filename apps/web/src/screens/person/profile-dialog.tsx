import { useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import { ImageUp } from 'lucide-react';
import type { profileDialog_person$key } from '../../__generated__/profileDialog_person.graphql.js';
import type { profileDialogMutation } from '../../__generated__/profileDialogMutation.graphql.js';
import { IMAGE_TYPES, uploadImage, type UploadedImage } from '../../forms/upload-image.js';
import { useAction, useUnexpected } from '../../forms/use-action.js';
import { Avatar } from '../../ui/Avatar.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { FileButton } from '../../ui/FileButton.js';
import { Quiet, Row, Stack } from '../../ui/Page.js';
import { Notice } from '../../ui/States.js';
import { TagsField } from '../../ui/TagsField.js';
import { TextArea, TextField } from '../../ui/TextField.js';
import { showToast } from '../../ui/toasts.js';
import styles from './person.module.css';

const FIELDS = [
  'givenName',
  'familyName',
  'title',
  'department',
  'site',
  'phone',
  'about',
  'skills',
  'interests',
] as const;

/** Edits a profile. What is typed stays until it is saved or the window is closed. */
export function ProfileDialog({ person, onClose }: { person: profileDialog_person$key; onClose: () => void }) {
  const { t } = useLingui();
  const sayUnexpected = useUnexpected();
  const data = useFragment(
    graphql`
      fragment profileDialog_person on Person {
        name
        initials
        photoUrl
        isExternal
        givenName
        familyName
        title
        department
        site
        phone
        about
        skills
        interests
      }
    `,
    person,
  );
  const [form, setForm] = useState(() => ({
    givenName: data.givenName,
    familyName: data.familyName,
    title: data.title ?? '',
    department: data.department ?? '',
    site: data.site ?? '',
    phone: data.phone ?? '',
    about: data.about ?? '',
    skills: [...data.skills],
    interests: [...data.interests],
  }));
  const [photo, setPhoto] = useState<UploadedImage | null>(null);
  const [isUploading, setUploading] = useState(false);
  const save = useAction<profileDialogMutation>(graphql`
    mutation profileDialogMutation($input: ProfileUpdateInput!) {
      profileUpdate(input: $input) {
        person {
          id
          name
          initials
          photoUrl
          ...profileDialog_person
          ...personFacts_person
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);

  const text = (field: Exclude<(typeof FIELDS)[number], 'skills' | 'interests'>) => ({
    value: form[field],
    onChange: (value: string) => setForm((now) => ({ ...now, [field]: value })),
    errorMessage: save.errorOf(field),
  });

  async function choosePhoto(file: File) {
    setUploading(true);
    try {
      setPhoto(await uploadImage('profile', file));
    } catch (error) {
      sayUnexpected(error);
    } finally {
      setUploading(false);
    }
  }

  async function submit() {
    if (!(await save.run({ input: { ...form, ...(photo ? { photoImageId: photo.id } : {}) } }))) return;
    showToast({ message: t`Profil enregistré.` });
    onClose();
  }

  const refusal = save.errorBesides(...FIELDS);
  return (
    <Dialog
      isOpen
      isWide
      onClose={onClose}
      title={t`Profil`}
      footer={
        <Button variant="primary" onPress={submit} isPending={save.isPending}>
          <Trans>Enregistrer</Trans>
        </Button>
      }
    >
      {refusal ? <Notice tone="bad">{refusal}</Notice> : null}
      <div className={styles.photo}>
        <Avatar
          name={data.name}
          initials={data.initials}
          photoUrl={photo?.url ?? data.photoUrl}
          isExternal={data.isExternal}
          size="l"
        />
        <Stack gap="s1">
          <Row>
            <FileButton
              accept={IMAGE_TYPES}
              onChoose={choosePhoto}
              isPending={isUploading}
              icon={<ImageUp aria-hidden="true" />}
              size="s"
            >
              <Trans>Choisir une photo</Trans>
            </FileButton>
          </Row>
          <Quiet as="p">
            <Trans>Elle est recadrée en rond ; le lieu de prise de vue est effacé.</Trans>
          </Quiet>
        </Stack>
      </div>
      <div className={styles.pair}>
        <TextField label={t`Prénom`} isRequired autoComplete="given-name" {...text('givenName')} />
        <TextField label={t`Nom`} isRequired autoComplete="family-name" {...text('familyName')} />
        <TextField label={t`Fonction`} autoComplete="organization-title" {...text('title')} />
        <TextField label={t`Service`} {...text('department')} />
        <TextField label={t`Site`} {...text('site')} />
        <TextField label={t`Téléphone`} type="tel" autoComplete="tel" {...text('phone')} />
      </div>
      <TextArea label={t`Ce que je fais`} {...text('about')} />
      <TagsField
        label={t`Compétences`}
        description={t`Ce sur quoi l’on peut vous solliciter. Entrée ou virgule après chacune.`}
        placeholder={t`Métrologie, soudure TIG…`}
        value={form.skills}
        onChange={(skills) => setForm((now) => ({ ...now, skills }))}
        errorMessage={save.errorOf('skills')}
      />
      <TagsField
        label={t`Centres d’intérêt`}
        value={form.interests}
        onChange={(interests) => setForm((now) => ({ ...now, interests }))}
        errorMessage={save.errorOf('interests')}
      />
    </Dialog>
  );
}
