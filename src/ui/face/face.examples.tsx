import { Face, feelings } from './face.tsx';

export const examples = [
  ...feelings.map((feeling) => ({ name: `feeling ${feeling}`, node: <Face feeling={feeling} /> })),
  { name: 'with a label', node: <Face feeling={4} label="Mostly" /> },
];
