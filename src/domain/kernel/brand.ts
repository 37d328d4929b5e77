/** A value of type `T` that only its maker function can produce, so that fen never meets square metres. */
export type Brand<T, Name extends string> = T & { readonly __brand: Name };
