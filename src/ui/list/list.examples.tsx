import { ExampleThing } from '../example-pictures.tsx';
import { longWord, tenThousand, urdu } from '../example-texts.ts';
import { StateMark } from '../state-mark/state-mark.tsx';
import { List, Row } from './list.tsx';

export const examples = [
  {
    name: 'lines',
    node: (
      <List>
        <Row
          picture={<ExampleThing />}
          note="Kelly-Ann · to Fri 29 January"
          end={<StateMark state="going">Going</StateMark>}
        >
          Mum rings Bev by 6 every evening.
        </Row>
        <Row picture={<ExampleThing />} note="Lee · was due" end={<StateMark state="stuck">Stuck</StateMark>}>
          Lee says which nights he can.
        </Row>
      </List>
    ),
  },
  {
    name: 'cards that lead somewhere',
    node: (
      <List kind="cards" ordered>
        <Row href="#docherty" picture={<ExampleThing />} note="He was going to say by Monday.">
          Docherty
        </Row>
        <Row onClick={() => undefined} below="8 days. The twins have lived 1,540.">
          Latif
        </Row>
      </List>
    ),
  },
  {
    name: 'long and urdu',
    node: (
      <List kind="plain" label="Things">
        <Row note={longWord} end="Fri 12 Feb" endWide>
          {tenThousand}
        </Row>
        <Row picture={<ExampleThing />}>
          <bdi lang="ur">{urdu}</bdi>
        </Row>
      </List>
    ),
  },
];
