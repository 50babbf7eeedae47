/** Plain drawings for the examples; the app passes pictures of its own catalogue. */
export function ExamplePerson({ hair = '#7a4a21' }: { hair?: string }) {
  return (
    <svg viewBox="0 0 40 40" aria-hidden="true" width="40" height="40">
      <path d="M6 40c0-9 5-13 14-13s14 4 14 13z" fill="#9cc7e8" stroke="#1d2b2f" strokeWidth="2" />
      <circle cx="20" cy="17" r="9" fill="#f1cfae" stroke="#1d2b2f" strokeWidth="2" />
      <path
        d="M11 16c0-8 4-11 9-11s9 3 9 11c-4-1-6-3-7-5-2 3-6 5-11 5z"
        fill={hair}
        stroke="#1d2b2f"
        strokeWidth="2"
      />
    </svg>
  );
}

export function ExampleThing() {
  return (
    <svg viewBox="0 0 40 40" aria-hidden="true" width="40" height="40">
      <path d="M6 20L20 7l14 13" fill="#e2604c" stroke="#1d2b2f" strokeWidth="2.400" strokeLinejoin="round" />
      <path d="M10 19h20v14H10z" fill="#fff" stroke="#1d2b2f" strokeWidth="2.400" strokeLinejoin="round" />
      <path d="M17 33v-8h6v8" fill="#b0793c" stroke="#1d2b2f" strokeWidth="2.400" strokeLinejoin="round" />
    </svg>
  );
}
