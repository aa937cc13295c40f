import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { RuleEvidence } from '@anverso/translation';
import { Access } from '../http/access.js';
import { CheckEvidenceDto } from './checks.dto.js';

@ApiTags('review')
@Controller('checks')
export class ChecksController {
  constructor(private readonly evidence: RuleEvidence) {}

  @Get('evidence')
  @Access({ role: 'editor', scope: 'review' })
  @ApiOperation({ summary: 'How often people followed each quality check or set it aside, and why' })
  @ApiOkResponse({ standardSchema: CheckEvidenceDto })
  gather() {
    return this.evidence.gather();
  }
}
