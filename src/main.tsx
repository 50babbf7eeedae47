import { begin } from './app/begin.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
void begin(root);
