/** The parts of FHIR R4 that are written: http://hl7.org/fhir/R4/questionnaire.html and questionnaireresponse.html */

export interface Coding {
  readonly system: string;
  readonly code: string;
  readonly display: string;
}

export type Value =
  | { readonly valueCoding: Coding }
  | { readonly valueDecimal: number }
  | { readonly valueString: string };

interface Extension {
  readonly url: string;
  readonly valueCoding?: { readonly display: string };
  readonly valueDecimal?: number;
}

export interface AskedItem {
  readonly linkId: string;
  readonly prefix?: string;
  readonly text: string;
  readonly type: 'group' | 'choice' | 'decimal' | 'text';
  readonly repeats?: true;
  readonly extension?: readonly Extension[];
  readonly answerOption?: readonly { readonly valueCoding: Coding }[];
  readonly item?: readonly AskedItem[];
}

export interface Questionnaire {
  readonly resourceType: 'Questionnaire';
  readonly language: string;
  readonly url: string;
  readonly version: string;
  readonly name: string;
  readonly title: string;
  readonly status: 'active';
  readonly description: string;
  readonly copyright: string;
  readonly item: readonly AskedItem[];
}

export interface AnsweredItem {
  readonly linkId: string;
  readonly text: string;
  readonly answer?: readonly Value[];
  readonly item?: readonly AnsweredItem[];
}

export interface QuestionnaireResponse {
  readonly resourceType: 'QuestionnaireResponse';
  readonly language: string;
  readonly questionnaire: string;
  readonly status: 'in-progress' | 'completed';
  readonly authored: string;
  /** Not there where nothing is answered: FHIR knows no empty list. */
  readonly item?: readonly AnsweredItem[];
}

export interface Bundle {
  readonly resourceType: 'Bundle';
  readonly type: 'collection';
  readonly timestamp: string;
  readonly entry: readonly { readonly resource: Questionnaire | QuestionnaireResponse }[];
}
