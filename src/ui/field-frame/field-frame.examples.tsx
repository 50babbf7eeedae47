import { longName } from '../example-texts.ts';
import { describedBy, FieldFrame, fieldBox } from './field-frame.tsx';

const words = {
  label: 'Council',
  hint: 'As it stands on letters',
  counter: '1 of 3 words',
  error: `Choose one: ${longName}`,
};

export const examples = [
  {
    name: 'around a select',
    node: (
      <FieldFrame id="example-council" {...words}>
        <select
          id="example-council"
          className={fieldBox}
          aria-invalid
          aria-describedby={describedBy('example-council', words)}
        >
          <option>Highmoor</option>
        </select>
      </FieldFrame>
    ),
  },
];
