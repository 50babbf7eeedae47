import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Looks } from '../../pictures/person-face.ts';
import { PersonFace } from './person-face.tsx';
import { Picture } from './picture.tsx';

const looks: Looks = { base: 'girl', hair: 'plain', tone: 4, glasses: true, wheelchair: false };
const sources = (html: string) => [...html.matchAll(/src="([^"]*)"/g)].map(([, source]) => source);

describe('Picture', () => {
  it('is an image with its label, of a known size before it is loaded', () => {
    const html = renderToStaticMarkup(<Picture picture="house" label="home" />);
    expect(sources(html)).toEqual([`${import.meta.env.BASE_URL}pictures/1F3E0.svg`]);
    expect(html).toContain('alt="home"');
    expect(html).toMatch(/width="72" height="72"/);
    expect(html).toContain('--picture:3rem');
  });

  it('is silent where the words stand beside it', () => {
    expect(renderToStaticMarkup(<Picture picture="house" />)).toContain('alt=""');
    const composed = renderToStaticMarkup(<Picture picture="safe-home" />);
    expect(composed).toContain('aria-hidden="true"');
    expect(composed).not.toContain('role="img"');
  });

  it('speaks once when composed', () => {
    const html = renderToStaticMarkup(<Picture picture="badge:house:shield" label="safe home" size="40px" />);
    expect(sources(html)).toHaveLength(2);
    expect(html.match(/role="img"/g)).toHaveLength(1);
    expect(html.match(/alt="[^"]+"/)).toBeNull();
    expect(html).toContain('aria-label="safe home"');
    expect(html).toContain('--picture:40px');
  });

  it.each([null, '', 'from-the-future', 'person:'])('shows a neutral place for %j', (ref) => {
    const html = renderToStaticMarkup(<Picture picture={ref} label="a picture" />);
    expect(sources(html)).toEqual([]);
    expect(html).toContain('<rect');
    expect(html).toContain('aria-label="a picture"');
  });

  it('draws people as they look, and the neutral face for strangers', () => {
    const looksOf = (id: string) => (id === 'a' ? looks : null);
    const html = renderToStaticMarkup(<Picture picture="pair:person:a:person:b" looks={looksOf} />);
    expect(sources(html).map((source) => source?.split('/').at(-1))).toEqual([
      '1F467-1F3FE.svg',
      '1F9D1.svg',
    ]);
    const alone = renderToStaticMarkup(<Picture picture="person:a" looks={looks} />);
    expect(alone).toContain('1F467-1F3FE.svg');
  });
});

describe('PersonFace', () => {
  it('says the name only when it is given', () => {
    const said = renderToStaticMarkup(<PersonFace looks={looks} name="Rosie" />);
    expect(said).toContain('aria-label="Rosie"');
    const silent = renderToStaticMarkup(<PersonFace looks={looks} />);
    expect(silent).toContain('aria-hidden="true"');
    expect(silent).not.toContain('aria-label');
  });

  it('has spectacles and wheelchair as layers', () => {
    const count = (face: Looks) =>
      renderToStaticMarkup(<PersonFace looks={face} />).match(/<circle/g)?.length ?? 0;
    expect(count(looks)).toBe(2);
    expect(count({ ...looks, glasses: false })).toBe(0);
    const sitting = renderToStaticMarkup(<PersonFace looks={{ ...looks, wheelchair: true }} />);
    expect(sources(sitting)).toHaveLength(2);
  });
});
