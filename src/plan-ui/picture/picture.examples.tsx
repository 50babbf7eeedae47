import type { Looks } from '../../pictures/person-face.ts';
import { PersonFace } from './person-face.tsx';
import { Picture } from './picture.tsx';

const bev: Looks = { base: 'woman', hair: 'blond', tone: 1, glasses: true, wheelchair: false };
const alfie: Looks = { base: 'boy', hair: 'plain', tone: 3, glasses: false, wheelchair: true };

export const examples = [
  { name: 'one picture', node: <Picture picture="house" label="home" size="l" /> },
  { name: 'decoration', node: <Picture picture="bed" size="s" /> },
  { name: 'not', node: <Picture picture="no-alcohol" label="no alcohol" size="l" /> },
  { name: 'badge', node: <Picture picture="safe-home" label="safe home" size="l" /> },
  { name: 'pair', node: <Picture picture="siblings" label="brother and sister" size="xl" /> },
  { name: 'person', node: <Picture picture="person:bev" looks={bev} label="Bev" size="xl" /> },
  {
    name: 'two people',
    node: (
      <Picture
        picture="pair:person:bev:person:alfie"
        looks={(id) => (id === 'bev' ? bev : alfie)}
        label="Bev and Alfie"
        size="xl"
      />
    ),
  },
  { name: 'none yet', node: <Picture picture={null} size="l" /> },
  { name: 'from a newer Waymark', node: <Picture picture="not-drawn-yet" label="a picture" size="l" /> },
  { name: 'face', node: <PersonFace looks={bev} name="Bev" size="l" /> },
  { name: 'face, wheelchair', node: <PersonFace looks={alfie} name="Alfie" size="xl" /> },
  { name: 'face, not here', node: <PersonFace looks={null} name="Lee" dashed /> },
];
