import { type ColumnType } from 'kysely';

/** A time that the product writes as Date or ISO text and reads as Date. */
export type Timestamp = ColumnType<Date, Date | string, Date | string>;
/** JSON, parsed by zod in the owner's repository when read; written as text. */
export type Json = ColumnType<unknown, string, string>;
/** JSON that the database fills in when the product does not. */
export type JsonDefaulted = ColumnType<unknown, string | undefined, string>;
/** A time that the database fills in when the product does not. */
export type DefaultedTime = ColumnType<Date, Date | string | undefined, Date | string>;
