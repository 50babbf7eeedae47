import { useWords } from '../../i18n/use-words.ts';
import type { WordAdvice } from '../../plan/wording/advise.ts';
import { mend } from '../../plan/wording/mark-words.ts';
import { Advice } from '../../ui/advice/advice.tsx';
import { Button } from '../../ui/button/button.tsx';
import css from './wording.module.css';

type Props = {
  gap: WordAdvice;
  sentence: string;
  language: string;
  /** the sentence as it could be said instead; `rest` is the second of two things, which stands for itself */
  onPut: (sentence: string, rest?: string) => void;
};

const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`).join(', ');

/** One piece of advice about the words of a sentence, with a one-tap mend where there is one. */
export function WordCard({ gap, sentence, language, onPut }: Props) {
  const t = useWords('write-step');
  switch (gap.check) {
    case 'policing':
      return (
        <Advice title={t('advice.policing')}>
          <p className={css.line}>{t('advice.policing-why')}</p>
          <p className={css.line}>{t('advice.policing-instead')}</p>
          <ul className={css.also}>
            <li>{t('advice.policing-other')}</li>
            <li>{t('advice.policing-we')}</li>
            <li>{t('advice.policing-help')}</li>
          </ul>
        </Advice>
      );
    case 'no-visible-verb':
      return (
        <Advice title={t('advice.no-visible-verb')}>
          {t('advice.no-visible-verb-why', { words: quoted(gap.marked) })}
        </Advice>
      );
    case 'vague-person':
      return (
        <Advice title={t('advice.vague-person')}>
          {t('advice.vague-person-why', { words: quoted(gap.marked) })}
        </Advice>
      );
    case 'passive':
      return (
        <Advice title={t('advice.passive')}>{t('advice.passive-why', { words: quoted(gap.marked) })}</Advice>
      );
    case 'two-ideas': {
      const { split } = gap;
      return (
        <Advice
          title={t('advice.two-ideas')}
          action={
            split === null ? undefined : (
              <Button onClick={() => onPut(split[0], split[1])}>
                <span lang={language}>{split[0]}</span>
              </Button>
            )
          }
        >
          {split === null ? t('advice.two-ideas-why') : t('advice.two-ideas-later', { second: split[1] })}
        </Advice>
      );
    }
    case 'negative': {
      const { instead } = gap;
      return (
        <Advice
          title={t('advice.negative')}
          action={
            instead === null ? undefined : (
              <Button onClick={() => onPut(sentence.replace(instead.find, instead.say))}>
                <span lang={language}>{instead.say}</span>
              </Button>
            )
          }
        >
          {t('advice.negative-why')}
        </Advice>
      );
    }
    case 'too-long':
      return (
        <Advice title={t('advice.too-long')}>
          {t('advice.too-long-why', { count: gap.count, most: gap.most })}
        </Advice>
      );
    case 'hard-to-read':
      return (
        <Advice title={t('advice.hard-to-read')}>{t('advice.hard-to-read-why', { age: gap.age })}</Advice>
      );
    case 'jargon':
      return (
        <div className={css.list}>
          {gap.words.map(({ found, say, means }) => (
            <Advice
              key={found}
              title={t('advice.jargon')}
              action={
                say.length === 0 ? undefined : (
                  <div className={css.mends}>
                    {say.map((plain) => (
                      <Button key={plain} onClick={() => onPut(mend(sentence, found, plain))}>
                        <span lang={language}>{plain}</span>
                      </Button>
                    ))}
                  </div>
                )
              }
            >
              {say.length === 0
                ? t('advice.jargon-why', { found, plain: means ?? '' })
                : t('advice.jargon-could', { found })}
            </Advice>
          ))}
        </div>
      );
  }
}
