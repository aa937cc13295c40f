import { Injectable, type PipeTransform } from '@nestjs/common';
import { notFound } from '@anverso/kernel';
import { z } from 'zod';

/** The id of an edition in an address; what is no id is no story. */
@Injectable()
export class EditionId implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!z.uuid().safeParse(value).success) throw notFound('STORY_NOT_FOUND');
    return value;
  }
}
