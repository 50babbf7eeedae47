/** Hard texts for the examples: every component must bear them. */
export const longName = 'Mrs Oluwaseun Adébáyò-Featherstonehaugh, deputy designated safeguarding lead';
export const longWord = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';
export const urdu = 'فرزانہ ہر شام چھ بجے پریا کو فون کرتی ہیں۔';
export const urduShort = 'ہمارا راستہ';
export const emoji = 'Bev 🧡 Alfie 👩🏽‍🦱 (school)';
export const tenThousand = 'Alfie was awake alone at midnight. '.repeat(286).slice(0, 10_000);
