/** Language of what the product says before it knows a person. */
export type OperatorLanguage = 'fr' | 'en';

/** A text for people, in both languages. */
export type Sentence = Readonly<Record<OperatorLanguage, string>>;
