/** Days, months, dates in figures, times of day and their zones. */
export const DATES = String.raw`
= The council will meet on Monday at 3 p.m. to vote on the plan. | El concejo se reunirá el lunes a las 15:00 para votar el plan.
  es dates: lunes -> martes
  es times: 15:00 -> 13:00
  en dates: Monday -> Sunday
  en times: 3 p.m. -> 5 p.m.
= She was born on May 5, 1970, in a village near the border. | Nació el 5 de mayo de 1970 en una aldea cercana a la frontera.
  es dates: mayo -> marzo
  es numbers: 5 de mayo -> 15 de mayo
  es numbers: 1970 -> 1907
  en dates: May 5 -> March 5
= The report, published yesterday, covers the years since 2016. | El informe, publicado ayer, abarca los años transcurridos desde 2016.
  es dates: ayer -> hoy
  en dates: yesterday -> tomorrow
  en numbers: 2016 -> 2006
= Polls open at 8 a.m. on Sunday, November 8. | Las urnas abren a las 8 a. m. del domingo 8 de noviembre.
  es dates: domingo -> sábado
  es dates: noviembre -> diciembre
  es times: 8 a. m. -> 8 p. m.
  en dates: November -> September
  en times: 8 a.m. -> 8 p.m.
= The debate starts at 9 p.m. EST. | El debate empieza a las 21:00, hora del este.
  es times: hora del este -> hora del Pacífico
  es times: 21:00 -> 20:00
  en times: EST -> PST
= The launch is set for 1430 GMT on Thursday. | El lanzamiento está previsto para las 14:30 GMT del jueves.
  es times: 14:30 -> 13:40
  es dates: jueves -> viernes
  en dates: Thursday -> Tuesday
= Classes resume on March 3 and end on December 12. | Las clases se reanudan el 3 de marzo y terminan el 12 de diciembre.
  es dates: marzo -> mayo
  es numbers: 12 de diciembre -> 21 de diciembre
  en dates: December -> October
= He may resign in the coming weeks. | Podría dimitir en las próximas semanas.
= They will march on the capital on Saturday. | Marcharán hacia la capital el sábado.
  es dates: sábado -> domingo
  en dates: Saturday -> Friday
= The fire broke out shortly after midnight on Tuesday. | El incendio se declaró poco después de la medianoche del martes.
  es dates: martes -> miércoles
  en dates: Tuesday -> Wednesday
= From Monday to Friday the museum closes at 6 p.m. | De lunes a viernes el museo cierra a las 18 horas.
  es dates: lunes a viernes -> martes a viernes
  es times: 18 horas -> 16 horas
  en dates: Monday to Friday -> Monday to Saturday
= The contract expires on 12/31/2026. | El contrato vence el 31/12/2026.
  es numbers: 31/12/2026 -> 30/12/2026 ~dates
  en numbers: 12/31/2026 -> 12/31/2027
= The ruling of 3/5/2021 was overturned. | La sentencia del 5/3/2021 fue anulada.
  es dates: 5/3/2021 -> 3/5/2021
  en dates: 3/5/2021 -> 5/3/2021
= The attacks of September 11 changed air travel. | Los atentados del 11 de septiembre cambiaron los viajes aéreos.
  es dates: septiembre -> noviembre
  en dates: September -> December
= Last August the river rose by two meters. | En agosto pasado el río creció dos metros.
  es dates: agosto -> abril
  es units: dos metros -> dos pies
  en dates: August -> April
= The ceremony will be held tomorrow morning. | La ceremonia se celebrará mañana por la mañana.
  es dates: mañana por la mañana -> hoy por la mañana
  en dates: tomorrow morning -> yesterday morning
= In the morning, the streets were empty. | Por la mañana, las calles estaban vacías.
= Sales fell in April and May but recovered in June. | Las ventas cayeron en abril y mayo, pero se recuperaron en junio.
  es dates: junio -> julio
  en dates: June -> July
= The Mothers of the Plaza de Mayo marched on Thursday. | Las Madres de Plaza de Mayo marcharon el jueves.
  es dates: jueves -> lunes
  en dates: Thursday -> Monday
= He spoke at 11:30 a.m. local time. | Habló a las 11:30, hora local.
  es times: hora local -> hora del este
  es times: 11:30 -> 10:30
  en times: 11:30 a.m. -> 11:30 p.m.
= The tenor Plácido Domingo will sing on Wednesday. | El tenor Plácido Domingo cantará el miércoles.
  es dates: miércoles -> jueves
  es names: Plácido -> Pablo
  en names: Domingo -> Dominguez
= Today the price is twice that of January. | Hoy el precio es el doble que en enero.
  es dates: enero -> febrero
  en dates: January -> June
= Black Friday sales begin on November 28. | Las ventas del Black Friday comienzan el 28 de noviembre.
  es numbers: 28 -> 18
  en dates: November -> October
= The strike began at 6 in the morning and ended at noon. | La huelga comenzó a las 6 de la mañana y terminó al mediodía.
  es times: 6 de la mañana -> 6 de la tarde
  en times: 6 in the morning -> 6 in the evening
= She took office in the summer of 1998. | Asumió el cargo en el verano de 1998.
  es numbers: 1998 -> 1989
  en numbers: 1998 -> 1999
`;
