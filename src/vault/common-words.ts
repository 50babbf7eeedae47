/**
 * Words people reach for first when asked for a passphrase, in plain spelling (digits and signs already read as letters).
 * Short on purpose: it lets the estimate be honest about the obvious, it does not pretend to know every word.
 */
export const commonWords: ReadonlySet<string> = new Set(
  `password passphrase pass word words login logon admin administrator user guest welcome hello hi secret private letmein open
sesame access master system computer laptop tablet phone mobile internet google apple android windows office work home house
test testing temp default change changeme please thanks money love loves loved lover iloveyou forever baby babe mum mummy mom
mam dad daddy nan nana gran grandma grandad family child children kid kids boy girl son daughter brother sister husband wife
friend friends social worker socialwork council team visit plan waymark safe safety
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
november december spring summer autumn winter christmas easter holiday birthday today tomorrow
football soccer rugby cricket tennis golf liverpool arsenal chelsea everton united city rangers celtic spurs leeds london
england wales scotland ireland britain manchester birmingham cardiff glasgow belfast
dog cat puppy kitty horse monkey dragon tiger lion bear fish bird bunny rabbit pony charlie bella max molly poppy daisy
rosie ruby jack harry oliver george thomas james william joshua daniel matthew michael david john robert richard andrew
emma emily jessica sophie chloe olivia lucy lily ella grace amelia hannah sarah laura rebecca ashley jordan
red blue green yellow orange purple pink black white silver gold sun sunshine star moon sky rain snow flower rose
coffee tea chocolate cheese pizza banana cookie cake sugar sweet happy smile angel princess queen king prince superman
batman pokemon star wars starwars ninja freedom dream magic music guitar summer beach the and you me my i a is to for it in
of on at we us our this that with one two three four five six seven eight nine ten hundred number letter
abc xyz qwerty asdf zxcv azerty`.split(/\s+/),
);
