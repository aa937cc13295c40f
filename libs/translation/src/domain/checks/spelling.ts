/** `British=American`; a `~` stands for the endings of a regular verb or noun. */
const PAIRS = `
colour~=color~ favour~=favor~ honour~=honor~ labour~=labor~ neighbour~=neighbor~ behaviour~=behavior~ rumour~=rumor~ harbour~=harbor~ humour~=humor~ vapour=vapor armour=armor flavour~=flavor~ endeavour~=endeavor~ savour~=savor~ tumour~=tumor~ odour~=odor~ parlour~=parlor~ valour=valor
colourful=colorful favourite=favorite favourites=favorites favourable=favorable honourable=honorable neighbourhood=neighborhood neighbourhoods=neighborhoods neighbouring=neighboring
organis^=organiz^ realis^=realiz^ recognis^=recogniz^ criticis^=criticiz^ apologis^=apologiz^ emphasis^=emphasiz^ mobilis^=mobiliz^ privatis^=privatiz^ legalis^=legaliz^ nationalis^=nationaliz^ prioritis^=prioritiz^ summaris^=summariz^ authoris^=authoriz^ finalis^=finaliz^ minimis^=minimiz^ modernis^=moderniz^ stabilis^=stabiliz^ characteris^=characteriz^ specialis^=specializ^ hospitalis^=hospitaliz^ penalis^=penaliz^ normalis^=normaliz^ utilis^=utiliz^ analys^=analyz^ paralys^=paralyz^
organisation=organization organisations=organizations organisational=organizational civilisation=civilization privatisation=privatization globalisation=globalization legalisation=legalization
centre=center centres=centers centred=centered theatre=theater theatres=theaters metre=meter metres=meters kilometre=kilometer kilometres=kilometers centimetre=centimeter centimetres=centimeters litre=liter litres=liters fibre=fiber fibres=fibers calibre=caliber lustre=luster spectre=specter meagre=meager
defence=defense offence=offense offences=offenses licence=license licences=licenses pretence=pretense
travelled=traveled travelling=traveling traveller=traveler travellers=travelers cancelled=canceled cancelling=canceling modelling=modeling labelled=labeled labelling=labeling fuelled=fueled signalled=signaled counsellor=counselor counsellors=counselors jewellery=jewelry marvellous=marvelous fulfil=fulfill fulfils=fulfills enrol=enroll instalment=installment instalments=installments skilful=skillful wilful=willful
programme=program programmes=programs catalogue=catalog dialogue=dialog_ cheque=check_ grey=gray tyre=tire tyres=tires aluminium=aluminum manoeuvre=maneuver manoeuvres=maneuvers ageing=aging sceptical=skeptical sceptics=skeptics plough=plow ploughed=plowed mould=mold kerb=curb storey=story_ aeroplane=airplane paediatric=pediatric anaemia=anemia oesophagus=esophagus encyclopaedia=encyclopedia foetus=fetus haemorrhage=hemorrhage
towards=toward afterwards=afterward whilst=while_ amongst=among_ learnt=learned_ burnt=burned_ spelt=spelled_ judgement=judgment acknowledgement=acknowledgment
`;

const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  '~': ['', 's', 'ed', 'ing', 'er', 'ers'],
  '^': ['e', 'es', 'ed', 'ing', 'er', 'ers'],
};

function pairs(): [british: string, american: string][] {
  return PAIRS.trim()
    .split(/\s+/)
    .flatMap((entry): [string, string][] => {
      const [british = '', american = ''] = entry.split('=');
      const ending = british.at(-1) ?? '';
      const endings = ENDINGS[ending];
      if (endings === undefined) return american.endsWith('_') ? [] : [[british, american]];
      return endings.map((each) => [british.slice(0, -1) + each, american.slice(0, -1) + each]);
    });
}

/** Spellings of the one side of the ocean by those of the other. */
export const BRITISH: Readonly<Record<'toAmerican' | 'toBritish', ReadonlyMap<string, string>>> = {
  toAmerican: new Map(pairs()),
  toBritish: new Map(pairs().map(([british, american]) => [american, british])),
};
