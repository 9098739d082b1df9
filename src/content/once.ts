/** What is derived from a reading of the files once, however often it is asked for. */

/** The function that derives something from a thing, and knows what it derived before; that goes with the thing. */
export function once<Of extends object, Derived extends object>(
  derive: (of: Of) => Derived,
): (of: Of) => Derived {
  const known = new WeakMap<Of, Derived>();
  return (of) => {
    const found = known.get(of) ?? derive(of);
    known.set(of, found);
    return found;
  };
}
