import { useId } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { personFace } from '../../pictures/person-face.ts';
import type { Looks } from '../../plan/people/facts.ts';
import { PersonBust } from '../../plan-ui/picture/person-bust.tsx';
import { PersonFace } from '../../plan-ui/picture/person-face.tsx';
import { ChipPick, ChipRow } from '../../ui/chip/chip.tsx';
import { FieldGroup } from '../../ui/field-group/field-group.tsx';
import { TilePick } from '../../ui/tile-pick/tile-pick.tsx';
import css from './looks-choice.module.css';
import { bases, hairs, looksIn, type PersonForm, tones } from './person-form.ts';

type Props = { value: PersonForm; onChange: (patch: Partial<PersonForm>) => void };

const unchosen: Looks = { base: 'person', hair: 'plain', tone: 0, glasses: false, wheelchair: false };

/** Whether the set draws this hair for this base; otherwise it would look like plain. */
const hasOwnDrawing = (looks: Looks, hair: Looks['hair']): boolean =>
  hair === 'plain' || personFace({ ...looks, hair }).file !== personFace({ ...looks, hair: 'plain' }).file;

/** A beard does not go along to another base by itself; whoever wants it there chooses it there. */
const hairFor = (looks: Looks, base: string): Looks['hair'] =>
  looks.hair === 'beard' && base !== looks.base ? 'plain' : looks.hair;

/** How a person looks, on every card from then on. Every choice is drawn with the others as they are. */
export function LooksChoice({ value, onChange }: Props) {
  const t = useWords('people');
  const name = useId();
  const chosen = looksIn(value);
  const looks = chosen ?? unchosen;
  return (
    <FieldGroup legend={t('looks.title')} hint={t('looks.why')} heading>
      <div className={css.looks}>
        <div className={css.preview}>
          <PersonFace looks={chosen} size="xl" dashed={chosen === null} />
          <p className={css.word}>{chosen === null ? t('looks.none') : <bdi>{value.name}</bdi>}</p>
        </div>
        <div className={css.choices}>
          <TilePick
            label={t('looks.base')}
            value={chosen?.base ?? null}
            onChange={(base) => onChange({ base, hair: hairFor(looks, base) })}
            tiles={bases.map((base) => ({
              id: base,
              picture: <PersonBust looks={{ ...looks, base, hair: hairFor(looks, base) }} />,
              words: t(`looks.${base}`),
            }))}
          />
          <FieldGroup legend={t('looks.tone')}>
            <ChipRow>
              {tones.map((tone) => (
                <ChipPick
                  key={tone}
                  type="radio"
                  name={`${name}-tone`}
                  checked={chosen?.tone === tone}
                  face={<PersonBust looks={{ ...looks, tone }} />}
                  onChange={() => onChange({ tone, base: looks.base })}
                >
                  {t(`looks.tone-${tone}`)}
                </ChipPick>
              ))}
            </ChipRow>
          </FieldGroup>
          <FieldGroup legend={t('looks.hair')}>
            <ChipRow>
              {hairs
                .filter((hair) => hasOwnDrawing(looks, hair))
                .map((hair) => (
                  <ChipPick
                    key={hair}
                    type="radio"
                    name={`${name}-hair`}
                    checked={chosen?.hair === hair}
                    face={<PersonBust looks={{ ...looks, hair }} />}
                    onChange={() => onChange({ hair, base: looks.base })}
                  >
                    {t(`looks.${hair}`)}
                  </ChipPick>
                ))}
            </ChipRow>
          </FieldGroup>
          <ChipRow>
            <ChipPick
              type="checkbox"
              checked={value.glasses}
              onChange={(glasses) => onChange({ glasses, base: looks.base })}
            >
              {t('looks.glasses')}
            </ChipPick>
            <ChipPick
              type="checkbox"
              checked={value.wheelchair}
              onChange={(wheelchair) => onChange({ wheelchair, base: looks.base })}
            >
              {t('looks.wheelchair')}
            </ChipPick>
          </ChipRow>
        </div>
      </div>
    </FieldGroup>
  );
}
