declare const openBrand: unique symbol;

/** Bytes that were opened or are a secret: they live in memory only. Not to be mixed up with `SealedBytes`. */
export type OpenBytes = Uint8Array<ArrayBuffer> & { readonly [openBrand]: true };
