import { AimSection } from './AimSection.tsx';
import { ApprovalsSection } from './ApprovalsSection.tsx';
import { ChecklistSection } from './ChecklistSection.tsx';
import { DaysSection } from './DaysSection.tsx';
import { InterviewsSection } from './InterviewsSection.tsx';
import { MethodSection } from './MethodSection.tsx';
import { OverviewSection } from './OverviewSection.tsx';
import { PlanOutline } from './PlanOutline.tsx';
import { RefusedSection } from './RefusedSection.tsx';
import { ServiceSection } from './ServiceSection.tsx';
import { SitesSection } from './SitesSection.tsx';
import { type Section, sections } from './sections.ts';
import { TeamSection } from './TeamSection.tsx';
import { VisitsSection } from './VisitsSection.tsx';

/** What a team prepares before it goes, and keeps at hand while it is there: one part at a time. */
export function PlanScreen({ code }: { code: string | undefined }) {
  const section = sections.find((one) => one === code) ?? 'overview';
  return (
    <div className="split">
      <PlanOutline current={section} />
      <main id="content" tabIndex={-1} className="plan" key={section}>
        <OpenSection section={section} />
      </main>
    </div>
  );
}

function OpenSection({ section }: { section: Section }) {
  switch (section) {
    case 'overview':
      return <OverviewSection />;
    case 'service':
      return <ServiceSection />;
    case 'sites':
      return <SitesSection />;
    case 'team':
      return <TeamSection />;
    case 'method':
      return <MethodSection />;
    case 'aim':
      return <AimSection />;
    case 'approvals':
      return <ApprovalsSection />;
    case 'visits':
      return <VisitsSection />;
    case 'days':
      return <DaysSection />;
    case 'interviews':
      return <InterviewsSection />;
    case 'checklist':
      return <ChecklistSection />;
    case 'refused':
      return <RefusedSection />;
  }
}
