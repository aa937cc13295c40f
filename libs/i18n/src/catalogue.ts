/** A catalogue in another language: the same keys, and Spanish may add the plural form `_many` where `_other` stands. */
export type Catalogue<Source> = {
  readonly [Key in keyof Source]: Source[Key] extends string ? string : Catalogue<Source[Key]>;
} & { readonly [Key in ManyForms<Source>]: string };

type ManyForms<Source> = {
  [Key in keyof Source]: Key extends `${infer Stem}_other` ? `${Stem}_many` : never;
}[keyof Source];
