import css from './picture-file.module.css';

type Props = { file: string; alt?: string | undefined };

/**
 * One unmodified file of the set. The address hangs from the page's base, so that the app also works from a
 * subfolder; entries never hold it (design §4).
 */
export function PictureFile({ file, alt = '' }: Props) {
  return (
    <img
      className={css.file}
      src={`${import.meta.env.BASE_URL}pictures/${file}.svg`}
      alt={alt}
      width={72}
      height={72}
      decoding="async"
      draggable={false}
    />
  );
}
