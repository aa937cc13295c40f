import { Module } from '@nestjs/common';
import { ArticleWriting } from './article-writing.service.js';
import { Articles } from './articles.repository.js';
import { Assets } from './assets.service.js';
import { Editions } from './editions.repository.js';
import { Revisions } from './revisions.repository.js';
import { SectionEditing } from './section-editing.service.js';
import { Sections } from './sections.repository.js';
import { StoryImport } from './story-import.service.js';

const PROVIDERS = [Articles, ArticleWriting, Assets, Editions, Revisions, SectionEditing, Sections, StoryImport];

@Module({ providers: PROVIDERS, exports: PROVIDERS })
export class ArticlesModule {}
