/**
 * The rules that a file is checked by: a stable code each, and what it asks. The fixture `fixtures/<code>.md`
 * (`.yaml` for the configuration) breaks the rule and holds the line that this gives.
 */
export const rules = {
  // Bytes and fences.
  'not-utf8': 'A file is UTF-8 text.',
  'nul-byte': 'A file holds no NUL bytes.',
  'too-large': 'A file has at most 5 MB, its frontmatter at most 256 kB.',
  'merge-conflict': 'A file holds no marks of a merge conflict.',
  'no-frontmatter': 'An application begins with frontmatter.',
  'bad-fence': 'Frontmatter opens and closes with a bare ---.',
  'unclosed-frontmatter': 'Frontmatter is closed.',
  'empty-frontmatter': 'Frontmatter has something in it.',
  'blank-run': 'Frontmatter has at most 500 blanks in a row.',
  // YAML.
  'bad-yaml': 'Frontmatter is YAML.',
  tab: 'YAML is indented with spaces.',
  'unclosed-quote': 'A quote is closed.',
  'unclosed-bracket': 'A bracket is closed.',
  'control-character': 'A text holds no control characters, raw or escaped.',
  'not-a-mapping': 'Frontmatter is a list of keys with values.',
  'bad-key': 'A key is a plain text.',
  'duplicate-key': 'A key stands once.',
  'unknown-alias': 'An alias names an anchor before it.',
  'unknown-tag': 'A tag is one that YAML itself knows.',
  'too-many-aliases': 'Aliases unfold into at most 5000 values.',
  'too-deep': 'Values are nested at most 40 levels deep.',
  // Keys and values.
  'unknown-key': 'A key is not a misspelling of a known one; the configuration has none but known ones.',
  'missing-key': 'What is required is there.',
  'empty-value': 'A value that is written has something in it.',
  'wrong-type': 'A value is a text, a list or a mapping as its key asks.',
  'unknown-value': 'A word is one of those that its key allows.',
  'bad-date': 'A date is a real day, YYYY-MM-DD.',
  'odd-year': 'A date is of the years from 1990 to ten ahead.',
  'bad-date-time': 'A date-time is local or has an offset.',
  'bad-url': 'An address is one of the web.',
  'bad-amount': 'A sum is a number.',
  'bad-currency': 'A currency is a code of three letters, and the same one throughout an offer.',
  'bad-salary': 'A salary can be read.',
  'bad-range': 'A range begins with its smaller end.',
  // History and reminders.
  'missing-history': 'An application has a history.',
  'no-status': 'A history has an entry with a status.',
  'empty-entry': 'An entry of the history has a status or a note.',
  'unknown-status': 'A status is a configured stage, in a saved view, too.',
  'bad-reminder': 'A reminder has a day and a text, or is a decision.',
  'bad-reminder-id': 'A decision names a reminder as its file does.',
  'empty-decision': 'A decision says done, dismissed or snoozed.',
  // The configuration.
  'bad-number': 'A number is whole and in its bounds.',
  'bad-timezone': 'A time zone is an IANA name.',
  'bad-stage-id': "A stage's id is of lower-case letters, digits, _ and -, and not waiting.",
  'duplicate-stage': 'A stage has an id of its own.',
  'no-applied-stage': 'One stage is of kind applied.',
  'bad-view-name': 'The name of a saved view can stand in an address.',
  'duplicate-view': 'A saved view has a name of its own.',
} as const;

/** The code of a rule. */
export type RuleCode = keyof typeof rules;
