import { ListenButton, type Voice } from './listen-button.tsx';

const silent: Voice = {
  hasVoice: (lang) => lang.startsWith('en'),
  onVoicesChange: () => () => undefined,
  speak: () => 'no-voice',
  stopSpeaking: () => undefined,
};
const words = { listen: 'Listen', stop: 'Stop', noVoice: 'This tablet has no voice for this language' };

export const examples = [
  {
    name: 'with a voice',
    node: <ListenButton voice={silent} words={words} texts={[{ text: 'One step.', language: 'en-GB' }]} />,
  },
  {
    name: 'a voice for some of it',
    node: (
      <ListenButton
        voice={silent}
        words={{ ...words, someWithout: 'Some words have no voice here' }}
        texts={[
          { text: 'One step.', language: 'en-GB' },
          { text: 'Un cam.', language: 'cy' },
        ]}
      />
    ),
  },
  {
    name: 'without a voice',
    node: <ListenButton voice={silent} words={words} texts={[{ text: 'Un cam.', language: 'cy' }]} />,
  },
];
