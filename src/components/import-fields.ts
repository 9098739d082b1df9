/** What a column can be taken for, in words for people. */
import type { ImportField } from '../format/intake/columns.ts';

/** The fields by what they are about; every one of them stands in one group. */
export const importFieldGroups = {
  'The job': {
    company: 'Company',
    role: 'Role',
    requisition: 'Requisition number',
    url: 'Address of the posting',
    location: 'Location',
    workMode: 'Remote, hybrid, on site',
    employment: 'Kind of employment',
    salary: 'Salary',
    salaryMin: 'Salary, from',
    salaryMax: 'Salary, to',
    currency: 'Currency',
    posting: 'Text of the posting',
  },
  'The story': {
    status: 'Status',
    saved: 'Saved on',
    applied: 'Applied on',
    responded: 'First answer on',
    interviewed: 'Interview on',
    offered: 'Offer on',
    accepted: 'Accepted on',
    rejected: 'Rejected on',
    withdrawn: 'Withdrawn on',
    closed: 'Ended on',
    statusDate: 'In this status since',
    updated: 'Last changed on',
  },
  'What is next': {
    deadline: 'Deadline',
    followUp: 'Reminder on',
    nextStep: 'Next step',
  },
  People: {
    contact: 'Contact',
    contactEmail: 'Contact’s e-mail',
    contactPhone: 'Contact’s phone',
  },
  'Your own': {
    source: 'Source',
    resume: 'Résumé',
    tags: 'Tags',
    priority: 'Priority',
  },
} as const satisfies Record<string, Partial<Record<ImportField, string>>>;
