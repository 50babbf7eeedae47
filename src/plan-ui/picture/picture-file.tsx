import css from './picture-file.module.css';

type Props = { file: string; alt?: string | undefined };

/** The address hangs from the page's base, so that the app also works from a subfolder; entries never hold it (design §4). */
export const pictureAddress = (file: string): string => `${import.meta.env.BASE_URL}pictures/${file}.svg`;

/** One unmodified file of the set. */
export function PictureFile({ file, alt = '' }: Props) {
  return (
    <img
      className={css.file}
      src={pictureAddress(file)}
      alt={alt}
      width={72}
      height={72}
      decoding="async"
      draggable={false}
    />
  );
}
