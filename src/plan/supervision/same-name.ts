/** Whether two names read as one: capitals and spaces do not make another person. */
export const sameName = (a: string, b: string): boolean => plain(a) === plain(b);

const plain = (name: string) => name.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLocaleLowerCase('en');
