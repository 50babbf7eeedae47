/** Puts text where the next paste takes it from. Answers whether the browser let us; it may refuse, and then nothing was copied. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
