import { useState } from 'react';
import { Button } from '../button/button.tsx';
import { longName, tenThousand, urdu, urduShort } from '../example-texts.ts';
import { ConfirmDialog, Dialog } from './dialog.tsx';

function Ask({ startOpen = false, title = 'Lock Waymark?', text = 'What you wrote is saved.' }) {
  const [open, setOpen] = useState(startOpen);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Open</Button>
      <ConfirmDialog
        open={open}
        title={title}
        confirmWords="Lock"
        cancelWords="Go on working"
        onClose={() => setOpen(false)}
        onConfirm={() => setOpen(false)}
      >
        <p>{text}</p>
      </ConfirmDialog>
    </>
  );
}

function Wide() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Open wide</Button>
      <Dialog open={open} title={longName} size="wide" onClose={() => setOpen(false)}>
        <p>{tenThousand}</p>
        <Button onClick={() => setOpen(false)}>Close</Button>
      </Dialog>
    </>
  );
}

export const examples = [
  { name: 'closed', node: <Ask /> },
  { name: 'wide, closed', node: <Wide /> },
  { name: 'open', node: <Ask startOpen /> },
  { name: 'open, urdu', node: <Ask startOpen title={urduShort} text={urdu} /> },
  { name: 'open, very long', node: <Ask startOpen title={longName} text={tenThousand} /> },
];
