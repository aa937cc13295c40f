import { Button, Group, NativeSelect, SimpleGrid, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { $api } from '../../api/client.js';
import { useLocale } from '../../parts/locale.js';
import { type Head } from './article-document.js';
import classes from './article.module.css';
import { newId } from './editor/new-id.js';
import { FigureFields } from './figure-fields.js';
import { LiveArea, LiveInput } from './live-text.js';
import { namesOf, withDateline, withText } from './head.js';

interface HeadFieldsProps {
  head: Head;
  section: string;
  locale: string;
  onHead: (head: Head) => void;
  onSection: (section: string) => void;
}

/** What stands above the text, each part by its name. */
export function HeadFields({ head, section, locale, onHead, onSection }: HeadFieldsProps) {
  const { t } = useTranslation();
  const { data: sections = [] } = $api.useQuery('get', '/api/sections');
  const spoken = useLocale();
  const { lead, dateline } = head;
  return (
    <Stack gap="sm">
      <LiveArea
        id="part-headline"
        classNames={{ input: classes.headline }}
        label={t('article.field.headline')}
        lang={locale}
        value={head.headline}
        onText={(headline) => onHead({ ...head, headline })}
        required
      />
      <LiveArea
        classNames={{ input: classes.dek }}
        label={t('article.field.dek')}
        placeholder={t('article.field.dekHint')}
        lang={locale}
        value={head.dek ?? ''}
        onText={(text) => onHead(withText(head, 'dek', text))}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" verticalSpacing="sm">
        <LiveInput
          label={t('article.field.byline')}
          placeholder={t('article.field.bylineHint')}
          value={head.byline.join(', ')}
          onText={(text) => onHead({ ...head, byline: namesOf(text) })}
        />
        <NativeSelect
          label={t('article.field.section')}
          value={section}
          onChange={(event) => onSection(event.currentTarget.value)}
          data={sections.map(({ id, names }) => ({ value: id, label: names[spoken].name }))}
        />
      </SimpleGrid>
      <div className={classes.placeAndDate}>
        <LiveInput
          label={t('article.field.place')}
          placeholder={t('article.field.placeHint')}
          lang={locale}
          value={dateline?.place ?? ''}
          onText={(place) => onHead(withDateline(head, { ...dateline, place }))}
        />
        <LiveInput
          label={t('article.field.agency')}
          value={dateline?.agency ?? ''}
          onText={(agency) => onHead(withDateline(head, { place: dateline?.place ?? '', agency }))}
        />
        <LiveInput
          label={t('article.field.date')}
          type="date"
          value={head.date?.slice(0, 10) ?? ''}
          onText={(text) => onHead(withText(head, 'date', text))}
        />
      </div>
      {lead === undefined ? (
        <div>
          <Button
            variant="default"
            size="xs"
            onClick={() => onHead({ ...head, lead: { id: newId('f'), alt: '', caption: '' } })}
          >
            {t('article.figure.addLead')}
          </Button>
        </div>
      ) : (
        <div>
          <Group justify="space-between" mb={4}>
            <span className={classes.label}>{t('article.figure.lead')}</span>
            <Button variant="subtle" size="compact-sm" onClick={() => onHead({ ...head, lead: undefined })}>
              {t('article.figure.removeLead')}
            </Button>
          </Group>
          <FigureFields
            figure={lead}
            path="lead"
            name={t('article.figure.lead')}
            locale={locale}
            onFigure={(figure) => onHead({ ...head, lead: figure })}
          />
        </div>
      )}
    </Stack>
  );
}
