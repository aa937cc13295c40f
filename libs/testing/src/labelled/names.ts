/** People, places, organisations, quotations and who speaks them. */
export const NAMES = String.raw`
= Mayor Elena Duarte said the plan would be ready by spring. | La alcaldesa Elena Duarte dijo que el plan estaría listo en la primavera.
  es names: Duarte -> Durán
  es names: Elena -> Ana
  en names: Elena Duarte -> the official
= President Gabriel Boric met with Claudia Sheinbaum in Mexico City. | El presidente Gabriel Boric se reunió con Claudia Sheinbaum en Ciudad de México.
  es names: Boric -> Borges
  es names: Claudia Sheinbaum -> la presidenta
  es names: Ciudad de México -> Lima
  en names: Sheinbaum -> Steinbaum
= German Chancellor Friedrich Merz flew to London on Friday. | El canciller alemán Friedrich Merz voló a Londres el viernes.
  es names: Londres -> París
  es names: Merz -> Scholz
  en names: London -> Brussels
= The Supreme Court rejected the appeal by the Ministry of Health. | La Corte Suprema rechazó la apelación del Ministerio de Salud.
= The European Union and the United Nations condemned the attack. | La Unión Europea y las Naciones Unidas condenaron el ataque.
= The White House declined to comment. | La Casa Blanca no quiso hacer comentarios.
= NATO and the UN sent observers to Kosovo. | La OTAN y la ONU enviaron observadores a Kosovo.
  es names: Kosovo -> Kazajistán
  en names: Kosovo -> Georgia
= Police in New York arrested two men linked to the case. | La policía de Nueva York detuvo a dos hombres vinculados al caso.
  es names: Nueva York -> Boston
  en names: New York -> Chicago
= Mexican authorities said the ship had left Veracruz. | Las autoridades mexicanas dijeron que el barco había zarpado de Veracruz.
  es names: Veracruz -> Tampico
  en names: Veracruz -> Acapulco
= Ukrainian President Volodymyr Zelenskyy visited the front near Kharkiv. | El presidente ucraniano Volodímir Zelenski visitó el frente cerca de Járkov.
  es names: Zelenski -> Putin
  en names: Zelenskyy -> Poroshenko
= The Bank of Spain cut its forecast, according to its governor, José Luis Escrivá. | El Banco de España recortó su previsión, según su gobernador, José Luis Escrivá.
  es names: Escrivá -> Escudero
  en names: Escrivá -> Guindos
= Researchers at the University of Chicago studied 400 families. | Investigadores de la Universidad de Chicago estudiaron a 400 familias.
  es numbers: 400 -> 4.000
= Former Sen. Ana Figueroa was treated at Hospital Central in Mendoza. | La exsenadora Ana Figueroa fue atendida en el Hospital Central de Mendoza.
  es names: Figueroa -> Figari
  es names: Mendoza -> Córdoba
  en names: Mendoza -> Salta
= Pope Leo received the bishops from Peru. | El papa León recibió a los obispos de Perú.
  es names: Perú -> Chile
  en names: Peru -> Bolivia
= King Charles III will travel to Canada in June. | El rey Carlos III viajará a Canadá en junio.
  es names: Canadá -> Australia
  es dates: junio -> julio
  en names: Canada -> Kenya
= Investors are waiting for results from Nvidia and Tesla. | Los inversores esperan los resultados de Nvidia y Tesla.
  es names: Tesla -> Toyota
  en names: Nvidia -> Intel
= The Republican Party lost its majority in the Senate. | El Partido Republicano perdió su mayoría en el Senado.
= The storm hit Puerto Rico and the Dominican Republic. | La tormenta golpeó Puerto Rico y la República Dominicana.
  es names: Puerto Rico -> Cuba
  en names: Puerto Rico -> Haiti
= Luiz Inácio Lula da Silva won in Brazil with the support of unions. | Luiz Inácio Lula da Silva ganó en Brasil con el apoyo de los sindicatos.
  es names: Brasil -> Bolivia
  en names: Lula da Silva -> Jair Bolsonaro
= The rescue was led by Capt. Rosa Medina of the Civil Guard. | El rescate fue dirigido por la capitana Rosa Medina, de la Guardia Civil.
  es names: Medina -> Molina
  en names: Rosa Medina -> Rosa Molina
= The Spanish company bought land near Seville. | La empresa española compró terrenos cerca de Sevilla.
  es names: Sevilla -> Valencia
  en names: Seville -> Bilbao
= Scientists from the Smithsonian Institution found the fossil in Patagonia. | Científicos de la Institución Smithsonian hallaron el fósil en la Patagonia.
  es names: Patagonia -> Amazonía
= Argentina's economy minister, Luis Caputo, traveled to Washington. | El ministro de Economía de Argentina, Luis Caputo, viajó a Washington.
  es names: Caputo -> Capurro
  en names: Caputo -> Massa
= “We will rebuild every house,” said Gov. Marta Ibáñez. | «Reconstruiremos cada casa», dijo la gobernadora Marta Ibáñez.
  es quotes: «Reconstruiremos cada casa», dijo -> Reconstruiremos cada casa, dijo
  es names: Ibáñez -> Ibarra
  en quotes: “We will rebuild every house,” -> We will rebuild every house,
= “It was chaos,” Ruiz said. “Nobody knew where to go.” | “Fue un caos”, dijo Ruiz. “Nadie sabía adónde ir”.
  es quotes: “Nadie sabía adónde ir”. -> Nadie sabía adónde ir.
  en quotes: “Nobody knew where to go.” -> Nobody knew where to go.
  es names: Ruiz -> Ruz
= “It was chaos,” Ruiz said. “Nobody knew where to go.” | “Fue un caos —dijo Ruiz—. Nadie sabía adónde ir”.
  es names: Ruiz -> Rivas
= The minister called the report “incomplete” and “unfair.” | El ministro calificó el informe de “incompleto” e “injusto”.
  es quotes: “incompleto” -> incompleto
  en quotes: “unfair.” -> unfair.
= “Who pays for this?” asked Councilman Rubén Castellano. | —¿Quién paga esto? —preguntó el concejal Rubén Castellano.
  es names: Castellano -> Castellanos
  en names: Castellano -> Castillo
= It's the workers' last chance, the union said. | Es la última oportunidad de los trabajadores, dijo el sindicato.
= In the '90s he wrote for a rock magazine. | En los años noventa escribía para una revista de rock.
  es numbers: noventa -> sesenta
= “She told me, ‘Do not come back,’” he recalled. | “Me dijo: ‘No vuelvas’”, recordó él.
  es quotes: “Me dijo: ‘No vuelvas’”, -> Me dijo que no volviera,
= Write to prensa@example.org or visit www.example.org. | Escriba a prensa@example.org o visite www.example.org.
  es addresses: prensa@example.org -> prensa@example.com
  es addresses: www.example.org -> www.ejemplo.org
  en addresses: prensa@example.org -> press@example.org
= The story is at https://news.example.com/en/2024/05/water. | La historia está en https://news.example.com/es/2024/05/agua.
  es addresses: news.example.com/es -> noticias.example.net/es
  en addresses: https://news.example.com/en/2024/05/water -> our site
= Brazilian star Vinícius Júnior scored twice for Real Madrid. | El astro brasileño Vinícius Júnior marcó dos goles para el Real Madrid.
  es names: Vinícius -> Rodrygo
  en names: Júnior -> Neymar
= Wildfires burned near Los Angeles and San Diego. | Los incendios forestales ardieron cerca de Los Ángeles y San Diego.
  es names: San Diego -> Fresno
  en names: San Diego -> Fresno
= The Israeli army entered Rafah, in southern Gaza. | El ejército israelí entró en Rafah, en el sur de Gaza.
  es names: Rafah -> Jan Yunis
  en names: Rafah -> Beirut
= The Democrats want Congress to act before Christmas. | Los demócratas quieren que el Congreso actúe antes de Navidad.
= In Buenos Aires, thousands marched with Abuela Estela de Carlotto. | En Buenos Aires, miles marcharon con la abuela Estela de Carlotto.
  es names: Estela -> Hebe
  en names: Carlotto -> Bonafini
= “I am not leaving,” said María Corina Machado, according to Reuters. | «No me voy», dijo María Corina Machado, según Reuters.
  es quotes: «No me voy», dijo -> Que no se va, dijo
  es names: Machado -> Mercado
  en names: Machado -> Mercado
= The law takes effect in California, Texas and New Mexico. | La ley entra en vigor en California, Texas y Nuevo México.
  es names: Texas -> Nevada
  en names: Texas -> Arizona
= His father, a baker from Naples, died when he was nine. | Su padre, un panadero de Nápoles, murió cuando él tenía nueve años.
  es names: Nápoles -> Roma
  es numbers: nueve -> diez
  en names: Naples -> Palermo
= The Atlantic coast of Morocco has changed, Fatima El Amrani wrote. | La costa atlántica de Marruecos ha cambiado, escribió Fatima El Amrani.
  es names: Marruecos -> Argelia
  en names: Morocco -> Tunisia
= Pope John XXIII called the council. | El papa Juan XXIII convocó el concilio.
= Gómez Núñez will be extradited. | Ricardo Gómez Núñez será extraditado.
  en names: Gómez Núñez -> Gómez Peña
= The film “Ocean’s Eleven” will be shown again. | La película «La gran estafa» volverá a exhibirse.
= “I saw him,” she said, “and he was alone.” | «Lo vi y estaba solo», dijo ella.
  es quotes: «Lo vi y estaba solo», dijo ella -> Ella lo vio y estaba solo
= Amnesty won the Nobel Peace Prize in 1977. | Amnistía ganó el Nobel de la Paz en 1977.
= Mr. Hargreaves, 44, pleaded not guilty. | Hargreaves, de 44 años, se declaró inocente.
  es names: Hargreaves -> El acusado
= Scientists at Johns Hopkins University tracked 4,120 patients. | Científicos de la Universidad Johns Hopkins siguieron a 4120 pacientes.
  es names: Johns Hopkins -> de Yale
`;
