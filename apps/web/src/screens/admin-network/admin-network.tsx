import { useEffect, useState } from 'react';
import { graphql, useFragment, usePreloadedQuery } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import { ImageUp } from 'lucide-react';
import { defineScreen, type ScreenProps } from '../../screen.js';
import type { adminNetworkQuery } from '../../__generated__/adminNetworkQuery.graphql.js';
import type { adminNetworkForm_network$key } from '../../__generated__/adminNetworkForm_network.graphql.js';
import type { adminNetworkMutation } from '../../__generated__/adminNetworkMutation.graphql.js';
import { BrandField, isBrandAccepted } from '../../forms/brand-field.js';
import { Form } from '../../forms/form.js';
import { Missing } from '../../forms/missing.js';
import { IMAGE_TYPES, uploadImage, type UploadedImage } from '../../forms/upload-image.js';
import { useAction, useUnexpected } from '../../forms/use-action.js';
import { Button } from '../../ui/Button.js';
import { applyBrand } from '../../ui/brand.js';
import { RadioGroup } from '../../ui/Choices.js';
import { FileButton } from '../../ui/FileButton.js';
import { Logo } from '../../ui/FrontPage.js';
import { Measure, Page, PageHeader, Row, Stack } from '../../ui/Page.js';
import { Sheet } from '../../ui/Sheet.js';
import { Notice } from '../../ui/States.js';
import { TextField } from '../../ui/TextField.js';
import { showToast } from '../../ui/toasts.js';
import { PushSwitch } from './push-switch.js';
import { AdminTabs } from '../admin-accounts/admin-tabs.js';

export const screen = defineScreen<adminNetworkQuery>({
  query: graphql`
    query adminNetworkQuery {
      viewer {
        ...adminTabs_viewer
        viewerCanAdminister
      }
      network {
        ...adminNetworkForm_network
      }
      ...adminTabs_query
      ...pushSwitch_query
    }
  `,
  Component: AdminNetwork,
});

function AdminNetwork({ queryRef }: ScreenProps<adminNetworkQuery>) {
  const { t } = useLingui();
  const data = usePreloadedQuery<adminNetworkQuery>(screen.query!, queryRef);
  if (!data.viewer?.viewerCanAdminister) return <Missing what="page" />;
  return (
    <Page>
      <PageHeader title={t`Réseau`} sub={t`Le nom et l’apparence que tout le monde voit.`} />
      <AdminTabs query={data} viewer={data.viewer ?? null} />
      <Stack>
        <Sheet isPadded>
          <Measure>
            <NetworkForm network={data.network} />
          </Measure>
        </Sheet>
        <PushSwitch query={data} />
      </Stack>
    </Page>
  );
}

function NetworkForm({ network }: { network: adminNetworkForm_network$key }) {
  const { t } = useLingui();
  const sayUnexpected = useUnexpected();
  const data = useFragment(
    graphql`
      fragment adminNetworkForm_network on Network {
        companyName
        language
        brandColor
        logoUrl
        wideningHours
      }
    `,
    network,
  );
  const [companyName, setCompanyName] = useState(data.companyName);
  const [language, setLanguage] = useState<'fr' | 'en'>(data.language);
  const [brandColor, setBrandColor] = useState(data.brandColor ?? null);
  const [hours, setHours] = useState(String(data.wideningHours));
  const [logo, setLogo] = useState<UploadedImage | null>(null);
  const [isUploading, setUploading] = useState(false);
  const save = useAction<adminNetworkMutation>(graphql`
    mutation adminNetworkMutation($input: NetworkUpdateInput!) {
      networkUpdate(input: $input) {
        network {
          companyName
          logoUrl
          ...adminNetworkForm_network
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);

  // A colour that was tried and not saved leaves with the page.
  const saved = data.brandColor ?? null;
  useEffect(() => () => applyBrand(saved), [saved]);

  async function chooseLogo(file: File) {
    setUploading(true);
    try {
      setLogo(await uploadImage('network', file));
    } catch (error) {
      sayUnexpected(error);
    } finally {
      setUploading(false);
    }
  }

  async function submit() {
    const input = {
      companyName: companyName.trim(),
      language,
      brandColor,
      wideningHours: Number.parseInt(hours, 10) || 0,
      ...(logo ? { logoImageId: logo.id } : {}),
    };
    if (await save.run({ input })) showToast({ message: t`Réseau enregistré.` });
  }

  const refusal = save.errorBesides('companyName', 'brandColor', 'wideningHours');
  return (
    <Form onSubmit={submit}>
      {refusal ? <Notice tone="bad">{refusal}</Notice> : null}
      <TextField
        label={t`Nom de l’entreprise`}
        isRequired
        value={companyName}
        onChange={setCompanyName}
        errorMessage={save.errorOf('companyName')}
      />
      <Row gap="s4">
        <Logo url={logo?.url ?? data.logoUrl} />
        <FileButton
          accept={IMAGE_TYPES}
          onChoose={chooseLogo}
          isPending={isUploading}
          size="s"
          icon={<ImageUp aria-hidden="true" />}
        >
          <Trans>Choisir un logo</Trans>
        </FileButton>
      </Row>
      <BrandField value={brandColor} onChange={setBrandColor} errorMessage={save.errorOf('brandColor')} />
      <RadioGroup<'fr' | 'en'>
        label={t`Langue de départ`}
        description={t`Celle des courriels et des nouveaux comptes. Chaque personne choisit ensuite la sienne.`}
        look="row"
        value={language}
        onChange={setLanguage}
        choices={[
          { id: 'fr', label: 'Français' },
          { id: 'en', label: 'English' },
        ]}
      />
      <TextField
        type="number"
        min={24}
        max={2160}
        label={t`Préavis d’une ouverture, en heures`}
        description={t`Quand un groupe doit s’ouvrir davantage, ses membres le savent au moins aussi longtemps avant. 168 heures font une semaine.`}
        value={hours}
        onChange={setHours}
        errorMessage={save.errorOf('wideningHours')}
      />
      <Row>
        <Button
          type="submit"
          variant="primary"
          isPending={save.isPending}
          isDisabled={!companyName.trim() || !isBrandAccepted(brandColor)}
        >
          <Trans>Enregistrer</Trans>
        </Button>
      </Row>
    </Form>
  );
}
