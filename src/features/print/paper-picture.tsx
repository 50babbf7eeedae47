import { type ComponentProps, createContext, use } from 'react';
import { PersonFace } from '../../plan-ui/picture/person-face.tsx';
import { Picture } from '../../plan-ui/picture/picture.tsx';

/** Whether this paper is in words alone: the same paper, and nothing said by a picture only. */
export const InWords = createContext(false);

/** A picture on paper; none on a paper in words. Its words stand beside it either way. */
export function PaperPicture(props: ComponentProps<typeof Picture>) {
  return use(InWords) ? null : <Picture {...props} />;
}

/** A face on paper; none on a paper in words. The name stands beside it either way. */
export function PaperFace(props: ComponentProps<typeof PersonFace>) {
  return use(InWords) ? null : <PersonFace {...props} />;
}
