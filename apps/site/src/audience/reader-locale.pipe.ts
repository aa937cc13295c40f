import { Injectable, type PipeTransform } from '@nestjs/common';
import { isLocale, type Locale, notFound } from '@anverso/kernel';

/** The language that an address begins with; there is nothing below any other. */
@Injectable()
export class ReaderLocale implements PipeTransform<string, Locale> {
  transform(value: string): Locale {
    if (!isLocale(value)) throw notFound('NOT_FOUND');
    return value;
  }
}
