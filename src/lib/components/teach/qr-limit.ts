/** A QR code of version 25 holds no more bytes (ISO/IEC 18004, table 7). */
export const MOST_IN_QR = 1273;
