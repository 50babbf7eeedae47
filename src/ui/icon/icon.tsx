import css from './icon.module.css';
import { type IconName, iconPaths, mirrored } from './icon-paths.tsx';

type Props = {
  name: IconName;
  /** Without it the icon is decoration and hidden from screen readers. */
  label?: string | undefined;
  /** m follows the text around it (1.25 em), l is 30 px, xl is 44 px. */
  size?: 'm' | 'l' | 'xl' | undefined;
  /** It stands among figures, which run the same way in every language. */
  amongFigures?: boolean;
};

/** A line icon. It takes the colour of the text and turns round in right-to-left languages if it has a direction. */
export function Icon({ name, label, size = 'm', amongFigures = false }: Props) {
  return (
    <svg
      className={css.icon}
      viewBox="0 0 24 24"
      data-size={size}
      data-mirror={mirrored.has(name) && !amongFigures ? '' : undefined}
      role={label === undefined ? undefined : 'img'}
      aria-label={label}
      aria-hidden={label === undefined ? true : undefined}
      focusable="false"
    >
      {iconPaths[name]}
    </svg>
  );
}
