/** Asked in a way that means nothing; the message says what would. */
export class UsageError extends Error {}

export const usage = `Usage:
  npm run -s coscore -- sample [--language it] [--vault DIR]
                                                        add the made-up sample
  npm run -s coscore -- list [--json] [--vault DIR]     the assessments and how far they are
  npm run -s coscore -- report ASSESSMENT --out FILE.docx [--kind full|public|easy|table] [--paper a4|letter]
                                                        [--fields] [--language it] [--vault DIR]
                                                        --fields adds those for the service's answer
  npm run -s coscore -- export ASSESSMENT --as xlsx|csv|json|fhir --out FILE [--language it] [--vault DIR]
                                                        for other programs; csv is a zip of tables
  npm run -s coscore -- compare ASSESSMENT ASSESSMENT... --out FILE.docx [--language it]
                                                        rounds of a service, or services, on one instrument version
  npm run -s coscore -- verify [--vault DIR]            check file, change log and tables
  npm run -s coscore -- rebuild [--vault DIR]           make the tables again from the changes
  npm run -s coscore -- instrument list [--json]        the instruments at hand
  npm run -s coscore -- instrument check FILE           what importing a spreadsheet or JSON file would do
  npm run -s coscore -- instrument export ID[@VERSION] --out FILE.xlsx|FILE.json
  npm run -s coscore -- instrument import FILE          take an instrument into the vault
  npm run -s coscore -- booklet ID[@VERSION] --out FILE.docx [--kind KIND] [--language it] [--large]
                                                        for paper; KIND is interview-users (where none is given),
                                                        interview-family, interview-staff, observation, score-sheet, consent
The passphrase is taken from COSCORE_PASSPHRASE, or asked for. Without --language it is that of the terminal (LANG).`;
