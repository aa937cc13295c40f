import { type errors as source } from '../en/errors.js';
import { type Catalogue } from '../../catalogue.js';

/** Mensajes de los códigos de AppError: qué pasó y qué hacer. */
export const errors: Catalogue<typeof source> = {
  UNKNOWN:
    'Algo falló de nuestro lado. Inténtelo otra vez; si continúa, dé este número a la administración: {{requestId}}.',
  INVALID_REQUEST: 'La solicitud no es válida: {{problems}}.',
  NOT_FOUND: 'No hay nada en esta dirección.',
  ILLEGAL_TRANSITION: 'Este paso no es posible ahora: de «{{from}}» a «{{to}}». Vuelva a cargar y vea qué sigue.',
  MAIL_HEADER_LINE_BREAK: 'Un encabezado del correo contiene un salto de línea. Quítelo del asunto o del nombre.',
  EMAIL_INVALID:
    'No podemos escribir a esa dirección de correo. Revise cómo está escrita; por ejemplo: nombre@example.org.',
  SUBSCRIPTION_NOT_FOUND:
    'Este enlace no corresponde a ninguna suscripción. Abra el enlace del mensaje más reciente o suscríbase de nuevo.',
  SUBSCRIBER_NOT_FOUND: 'Esa suscripción ya no existe. Vuelva a cargar la lista.',
  SUBSCRIPTION_ENDED: 'Esta suscripción terminó. Suscríbase de nuevo y le enviaremos otro enlace.',
  TOO_MANY_SUBSCRIPTIONS:
    'Se pidieron demasiadas suscripciones desde esta red. Espere diez minutos e inténtelo de nuevo.',
  STORY_NOT_FOUND: 'Esa nota no existe o ya no está publicada. Vaya a la portada para encontrar otras.',
  FEEDBACK_EMPTY: 'El mensaje está vacío. Escriba unas palabras y envíelo de nuevo.',
  FEEDBACK_TOO_LONG: 'El mensaje es demasiado largo: como máximo {{limit}} caracteres. Acórtelo y envíelo de nuevo.',
  CAPTCHA_MISSING:
    'Faltó la comprobación contra mensajes automáticos. Marque la casilla, espere un momento y envíe de nuevo; necesita JavaScript.',
  CAPTCHA_FAILED:
    'La comprobación contra mensajes automáticos no se completó. Vuelva atrás, recargue la página e inténtelo de nuevo.',
  CAPTCHA_EXPIRED:
    'La comprobación contra mensajes automáticos venció. Vuelva atrás, recargue la página e inténtelo de nuevo.',
  CAPTCHA_USED: 'Esta comprobación ya se usó para otro mensaje. Vuelva atrás, recargue la página e inténtelo de nuevo.',
  NEWSLETTER_NOT_FOUND: 'Ese boletín no existe. Vea cuáles hay en la página de boletines.',
  NEWSLETTER_STORY_NOT_PUBLISHED:
    'Estas notas no están publicadas en los dos idiomas: {{articleIds}}. Publíquelas primero o quítelas del número.',
  NEWSLETTER_ISSUE_EMPTY: 'Un número necesita al menos una nota. Elija una e inténtelo de nuevo.',
  NEWSLETTER_ISSUE_REPEATED_STORY: 'Una nota aparece dos veces en este número. Quite una de las dos.',
  NEWSLETTER_ISSUE_TOO_LONG:
    'Un número admite como máximo {{limit}} notas: los programas de correo cortan los más largos. Quite algunas.',
  NEWSLETTER_ISSUE_NOT_FOUND: 'Ese número no existe. Vea la lista de números del boletín y elija uno.',
  NEWSLETTER_SUBJECT_INVALID:
    'El asunto está vacío, es demasiado largo o contiene un salto de línea. Escriba una línea de {{limit}} caracteres como máximo.',
  NEWSLETTER_MAIL_TOO_LARGE:
    'El correo es demasiado grande ({{size}} de {{limit}} bytes como máximo): los programas de correo lo cortarían. Quite una nota.',
  NEWSLETTER_ISSUE_SENT: 'Este número se está enviando o ya se envió, y queda como está. Prepare un número nuevo.',
  TEST_MAIL_NOT_ACCEPTED:
    'El servidor de correo no aceptó el mensaje de prueba ({{code}}). Revise la dirección y el servidor.',
  OUTBOX_MESSAGE_NOT_FOUND: 'No existe ese mensaje en la bandeja de salida. Vuelva a cargar la lista y elija uno.',
  FEEDBACK_NOT_FOUND: 'No existe ese mensaje de lectores. Vuelva a cargar la bandeja y elija uno.',
  TIME_ZONE_UNKNOWN: 'No existe la zona horaria «{{timeZone}}». Elija una de la lista, por ejemplo America/Caracas.',
  SECTION_NAME_INVALID: 'Una sección necesita en cada idioma un nombre de {{limit}} caracteres como máximo.',
  SECTION_SLUG_INVALID:
    'La dirección «{{slug}}» no se puede usar. Use minúsculas, cifras y guiones, por ejemplo: {{proposal}}.',
  SECTION_SLUG_RESERVED: 'La dirección «{{slug}}» es del propio sitio. Elija otra.',
  SECTION_SLUG_TAKEN: 'Otra sección ya tiene la dirección «{{slug}}». Elija otra.',
  SECTION_UNKNOWN: 'No existe esa sección. Vuelva a cargar la lista y elija una.',
  SECTION_ORDER_INVALID: 'El orden no nombra cada sección una vez: otra persona cambió la lista. Vuelva a cargarla.',
  INVITATION_NOT_FOUND: 'Esta invitación ya se usó, se retiró o tiene más de siete días. Pida una nueva.',
  PASSWORD_WRONG: 'La contraseña actual no es correcta. Escríbala de nuevo.',
  CAMPAIGN_NOT_FOUND: 'Ese envío no existe. Vea la lista de números para saber cuáles se enviaron.',
  ARTICLE_NOT_FOUND: 'No existe ese artículo. Consulte la lista de notas y elija una.',
  EDITION_NOT_FOUND: 'No existe esa edición. Consulte la lista de notas y elija una de sus ediciones.',
  EDITION_CHANGED: 'Otra persona cambió esta edición mientras tanto. Vuelva a cargarla y repita su cambio.',
  DOCUMENT_IDS_UNUSABLE:
    'Hay partes del documento con identificadores repetidos o que no se pueden usar: {{ids}}. Dé a cada parte uno propio, de letras y cifras.',
  EDITION_NOT_DRAFT: 'Solo se puede cambiar un borrador; el estado de esta edición es «{{state}}».',
  EDITION_NOT_IN_REVIEW:
    'Esta edición no está en revisión; su estado es «{{state}}». Espere la traducción o devuélvala primero a revisión.',
  EDITION_NOT_APPROVED:
    'Esta edición no está aprobada; su estado es «{{state}}». Sus cifras se ven cuando la edición la apruebe.',
  EDITION_IS_SOURCE: 'Esta es la edición que se escribió, no una traducción. Elija el otro idioma.',
  ASSIGNMENT_NOT_YOURS:
    'Otra persona tiene esta traducción, o no le corresponde cambiar su plazo. Pida a alguien de edición que se la asigne.',
  PERSON_DISABLED: 'Esta persona ya no trabaja aquí. Elija a otra.',
  REVISION_NOT_FOUND: 'No existe esa revisión.',
  FIGURE_NOT_FOUND: 'La nota no tiene ninguna imagen «{{figureId}}». Vea en su documento cuáles tiene.',
  ASSET_NOT_FOUND: 'No existe esa imagen.',
  RELEASE_EMPTY: 'Una publicación necesita al menos una nota. Elija las notas e inténtelo otra vez.',
  RELEASE_NOT_APPROVED:
    'Estas notas no tienen una aprobación vigente y por eso no se creó la publicación: {{articleIds}}. Primero debe aprobarlas un editor.',
  RELEASE_NOT_FOUND: 'No existe esa publicación. Vea la lista de notas y planifique una nueva.',
  RELEASE_APPROVAL_WITHDRAWN:
    'Se retiró una aprobación antes de que saliera esta publicación: {{articleIds}}. No se publicó nada; haga aprobar las notas y planifique otra.',
  RELEASE_BROKE_OFF: 'Se interrumpió un intento de publicar. Se repite por sí solo.',
  RELEASE_DIED:
    'La publicación falló demasiadas veces. Nada de ella está en línea; revise el registro del worker y ordene un nuevo intento.',
  PICTURE_ORIGINAL_MISSING:
    'Falta el archivo de una imagen en el almacén de medios y por eso no se publicó nada. Recupérelo o adjunte la imagen otra vez.',
  PICTURE_TOO_LARGE: 'La imagen pesa más de 20 MB. Redúzcala y envíela otra vez.',
  PICTURE_NOT_READABLE: 'Este archivo no es una imagen que se pueda usar. Envíe un archivo JPEG, PNG, WebP o AVIF.',
  IMPORT_EMPTY: 'El archivo está vacío. Guarde la nota de nuevo e importe ese archivo.',
  IMPORT_BINARY:
    'El archivo no es texto ni un archivo de Word. Guarde la nota como .docx, .html, .txt o .md e importe ese archivo.',
  IMPORT_NOT_UTF8:
    'El archivo no está guardado en UTF-8. Guárdelo de nuevo con la codificación UTF-8 e importe ese archivo.',
  IMPORT_TOO_LARGE:
    'El archivo pesa más de {{limitMegabytes}} MB. Deje en él solo la nota y agregue las fotos después.',
  IMPORT_UNKNOWN_TYPE: 'Este tipo de archivo no se puede importar. Guarde la nota en uno de estos: {{types}}.',
  IMPORT_NO_HEADLINE:
    'No se encontró ningún titular. Póngalo en una línea aparte, encima del texto (en Markdown, «# Titular»), e importe de nuevo el archivo.',
  IMPORT_FRONT_MATTER:
    'El encabezado no se puede leer en la línea {{line}} ({{problem}}). Escriba cada dato como «clave: valor» entre dos líneas de --- y ponga entre comillas el valor que lleve dos puntos.',
  IMPORT_MARKDOWN_TOO_COMPLEX:
    'El Markdown tiene demasiados niveles o un párrafo demasiado largo. Simplifíquelo o importe la nota como texto sin formato.',
  IMPORT_TOO_LONG:
    'La nota tiene más de {{limitKilobytes}} kB de texto. Impórtela por partes, cada una como una nota aparte.',
  IMPORT_PAGE_TOO_COMPLEX: 'La página es demasiado compleja. Copie de ella solo la nota y péguela.',
  IMPORT_WORD_DAMAGED:
    'No es un archivo de Word que se pueda leer (.docx). Ábralo en Word, guárdelo otra vez como .docx e importe ese archivo.',
  IMPORT_WORD_PROTECTED:
    'El archivo de Word está protegido con contraseña. Ábralo en Word, quite la contraseña, guárdelo e importe ese archivo.',
  IMPORT_WORD_OLD:
    'Este archivo de Word tiene el formato antiguo (.doc). Ábralo en Word, guárdelo como .docx e importe ese archivo.',
  IMPORT_WORD_TOO_LARGE:
    'El archivo de Word se descomprime en más de lo que necesita una nota. Copie la nota en un archivo nuevo, guárdelo como .docx e impórtelo.',
  IMPORT_EXISTS: 'Este archivo ya se importó. Su nota ya existe: {{articleId}}.',
  SECTION_NOT_FOUND: 'No existe la sección «{{section}}». Elija una de estas: {{sections}}.',
  TRANSLATION_JOB_NOT_FOUND: 'No existe ese trabajo de traducción.',
  TRANSLATION_JOB_DIED:
    'El trabajo se detuvo una y otra vez sin terminar. Revise el registro del proceso «worker» y reanúdelo.',
  ENGINE_NONE: 'Esta casa no tiene motor de traducción. Escriba la traducción o pida que se configure un motor.',
  ENGINE_SAID_NOTHING: 'El motor no tuvo nada que decir sobre este texto. Escriba usted la traducción.',
  ENGINE_QUOTA_SPENT:
    'Se agotó la cuota del motor para este período de facturación. Amplíela o espere al próximo período y reanude el trabajo.',
  ENGINE_QUOTA_TOO_SMALL:
    'La nota necesita {{needed}} caracteres de {{engine}} y quedan {{left}}. Espere al próximo período de facturación, amplíe la cuota o elija otro motor.',
  PERIOD_BACKWARDS: 'El período termina antes de empezar. Elija un último día que no sea anterior al primero.',
  DEEPL_STYLE_NEEDS_QUALITY:
    'El modelo rápido no admite reglas de estilo ni instrucciones. Elija otro modelo o quítelas.',
  ENGINE_REFUSED: 'El motor rechaza su clave. Revísela en la configuración, reinicie y reanude el trabajo.',
  ENGINE_BAD_REQUEST:
    'El motor no acepta la solicitud. Revise su dirección en la configuración y reanude el trabajo; si persiste, elija otro motor.',
  ENGINE_UNAVAILABLE:
    'El motor de traducción no responde. El trabajo lo intenta de nuevo por sí solo; más tarde, reanúdelo a mano.',
  ENGINE_MISSING:
    'Apertium no está instalado en este equipo. Ejecute: sudo apt-get install apertium apertium-eng-spa; luego reanude el trabajo.',
  ENGINE_NOT_CONFIGURED:
    'Este motor no está configurado aquí. Defina DEEPL_API_KEY o LIBRETRANSLATE_URL y reinicie, o elija otro motor.',
  MEMORY_UNIT_NOT_FOUND: 'Este par de textos ya no está en la memoria. Búsquelo de nuevo.',
  TERM_NOT_FOUND: 'Este término ya no está en la base terminológica. Su historial dice quién lo eliminó.',
  TERM_CHANGED: 'Alguien cambió este término mientras tanto. Revise su versión y vuelva a guardar la suya.',
  TERM_FORMS_MISSING:
    'Un término necesita al menos una forma que se pueda escribir. Agregue una preferida o una admitida.',
  TERM_FORM_WORDLESS: 'Una de las formas no tiene letras ni cifras. Escriba una palabra o quítela.',
  TERM_FORM_TWICE: 'La misma forma aparece dos veces en un idioma y una variante. Quite una de las dos.',
  TERM_PREFERRED_TWICE:
    'Hay dos formas preferidas en el mismo idioma y la misma variante. Elija una y deje la otra como admitida.',
  TERM_VARIANT_FOREIGN: 'Una forma tiene una variante del otro idioma. Elija una del suyo.',
  TERM_DAYS_REVERSED: 'El término termina antes de empezar. Corrija las dos fechas.',
  TERM_TOO_LONG:
    'Un término tiene como máximo 50 formas e inflexiones de 200 caracteres cada una, y una nota de 2000. Acórtelo.',
  TERM_FILE_TOO_LARGE: 'El archivo pesa más de {{megabytes}} MB. Divídalo e importe las partes una tras otra.',
  TERM_CSV_TOO_LONG: 'La tabla tiene más de {{lines}} líneas. Divídala e importe las partes una tras otra.',
  TERM_CSV_NOT_TEXT: 'No es un texto en UTF-8. En la hoja de cálculo, guárdelo como «CSV UTF-8» e impórtelo de nuevo.',
  TERM_CSV_COLUMNS:
    'La primera línea no nombra columnas que se conozcan aquí. Llame «en» y «es» a dos de ellas, o parta de un archivo exportado aquí.',
  TERM_CSV_MALFORMED:
    'La tabla se rompe en la línea {{line}}: hay una comilla sin cerrar o fuera de lugar. Corríjala allí e importe el archivo de nuevo.',
  TBX_UNKNOWN: 'No es un archivo TBX de la versión 3 ni de 2008. Expórtelo en una de ellas.',
  GLOSSARY_GONE:
    'El motor ya no tiene el glosario de esta casa. Envíe de nuevo la base terminológica y reanude el trabajo.',
  GLOSSARY_EMPTY:
    'Ningún término tiene una forma preferida en un idioma y una forma en el otro. Agregue uno y envíe la base terminológica.',
  MEMORY_CODES_CHANGED:
    'A la corrección le falta o le sobra un código del par. Vuelva a poner cada {1}…{/1} alrededor de sus palabras y guarde de nuevo.',
  MEMORY_IMPORT_RUNNING:
    'Se está importando otro archivo en la memoria. Espere a que termine y envíe el suyo de nuevo.',
  UPLOAD_BROKE_OFF: 'El archivo no llegó completo y no se tomó nada de él. Envíelo de nuevo.',
  SEGMENT_NOT_FOUND: 'No existe ese segmento.',
  SEGMENT_MERGED: 'Mientras tanto, este segmento se unió al anterior. Recargue la página y busque ahí sus palabras.',
  SEGMENT_EMPTY: 'No se puede confirmar una traducción vacía. Escríbala primero.',
  SEGMENT_IS_WHOLE: 'Los títulos, leyendas y otros textos breves se traducen enteros y no se pueden dividir.',
  SEGMENT_SPLIT_EMPTY: 'Una de las dos partes quedaría vacía. Ponga el cursor entre dos palabras y divida ahí.',
  SEGMENT_SPLIT_INSIDE:
    'Aquí no se puede dividir el segmento. Ponga el cursor entre dos palabras, fuera de un código, y divida ahí.',
  SEGMENT_JOIN_LAST: 'En este párrafo no hay un segmento siguiente para unir. Elija uno al que le siga otro.',
  SEGMENT_NOT_IN_UNIT: 'Este segmento ya no está en su párrafo. Recargue la página e inténtelo de nuevo.',
  SEGMENT_SOURCE_CHANGED:
    'El texto original cambió después de crear estos segmentos. Recargue la página e inténtelo de nuevo.',
  SEGMENT_CHANGED:
    'Otra persona guardó antes este segmento. Compare los dos textos y guarde el suyo sobre la versión {{version}}.',
  FINDING_NOT_OPEN: 'La observación «{{check}}» no está abierta en este segmento.',
  FINDING_NOT_IGNORABLE: 'La observación «{{check}}» no se puede pasar por alto. Corrija la traducción.',
  STORY_INCOMPLETE: 'La nota todavía no se puede traducir. Agregue {{missing}} y vuelva a enviarla.',
  HAND_IN_NOT_READY:
    'Todavía no está lista: faltan {{unconfirmedCount}} segmentos por confirmar y {{blockingCount}} observaciones por resolver.',
  APPROVAL_OUTDATED:
    'Esta traducción cambió desde que usted la miró, así que no se aprobó. Vuelva a mirarla y después apruébela.',
  FOUR_EYES:
    'Usted escribió o confirmó {{count}} segmentos de esta traducción, o dejó de lado una observación que impedía aprobarlos; la tiene que aprobar otra persona de edición.',
  CLI_USAGE: 'El comando se usa así: npm run anverso -- {{usage}}',
  CLI_UNKNOWN: 'No existe el comando «{{command}}». npm run anverso -- help muestra los que hay.',
  LOCALE_UNKNOWN: 'No existe el idioma «{{locale}}». Use en o es.',
  FILE_NOT_READABLE: 'No se puede leer el archivo {{file}}. Revise la ruta y los permisos.',
  FILE_NOT_WRITABLE: 'No se puede escribir el archivo {{file}}. Elija otro lugar.',
  INVALID_JSON: 'El cuerpo de la solicitud no es JSON válido en UTF-8. Corríjalo y envíelo otra vez.',
  BODY_TOO_LARGE:
    'La solicitud es demasiado grande. Envíe menos: como máximo 5 MB de texto o 20 MB de una foto o un archivo de Word.',
  MEDIA_TYPE_UNSUPPORTED: 'Aquí no se acepta ese tipo de contenido. Envíe JSON con content-type: application/json.',
  METHOD_NOT_ALLOWED: 'Esta dirección no responde a {{method}}. Responde a {{allowed}}.',
  REQUEST_REFUSED: 'No se pudo leer la solicitud. Corrija la dirección o los encabezados y envíela otra vez.',
  CSRF_REFUSED:
    'Esta solicitud llegó desde otro sitio web y se rechazó. Abra la mesa de redacción e inténtelo desde ahí.',
  SIGN_IN_NEEDED: 'No ha iniciado sesión o su sesión terminó. Inicie sesión e inténtelo de nuevo.',
  SIGN_IN_FAILED: 'Esa dirección y esa contraseña no corresponden. Revise ambas e inténtelo de nuevo.',
  SIGN_IN_TOO_MANY: 'Demasiados intentos fallidos de iniciar sesión. Inténtelo de nuevo en {{minutes}} min.',
  TOKEN_INVALID: 'Esta clave de la API no existe o ya no es válida. Cree otra y úsela.',
  TOKEN_NOT_FOUND: 'Usted no tiene esa clave de la API. Consulte la lista de sus claves y elija una.',
  SESSION_NEEDED: 'Ninguna clave de la API puede hacer esto. Inicie sesión e inténtelo de nuevo.',
  SCOPE_NEEDED: 'A esta clave de la API le falta el alcance «{{scope}}». Cree una que lo tenga.',
  ROLE_NEEDED: 'Para esto hace falta el rol «{{role}}» o uno superior. Pídalo a la administración.',
  USER_NOT_FOUND: 'Esa persona no está en la redacción. Consulte la lista de personas y elija una.',
  USER_EMAIL_TAKEN: 'Ya hay una persona en la redacción con esa dirección de correo. Use otra dirección.',
  USER_LAST_ADMIN: 'Es la última persona con rol de administración. Dé antes ese rol a otra persona.',
  WITHDRAWAL_NOT_FOUND: 'Ese retiro no existe. Consulte la lista de notas publicadas.',
  WITHDRAWAL_BROKE_OFF: 'Se interrumpió un intento de retirar esta nota. Se repite solo.',
  WITHDRAWAL_DIED:
    'El retiro de esta nota falló demasiadas veces; sigue publicada. Revise el registro del worker y retírela de nuevo.',
  ARTICLE_NOT_LIVE: 'Esta nota no está publicada, así que no hay nada que retirar.',
  RELEASE_STORY_LEAVING:
    'Estas notas se están retirando en este momento: {{articleIds}}. Espere un instante y planee de nuevo la publicación.',
  RELEASE_STORY_WITHDRAWN:
    'Se retiró una nota después de planear esta publicación: {{articleIds}}. No se publicó nada; si debe volver, planee una publicación nueva.',
  RELEASE_UNDER_WAY:
    'Esta publicación ya está en marcha y no se puede cancelar. Si hace falta, retire después sus notas.',
  INTERCHANGE_EMPTY: 'El archivo está vacío. Vuelva a exportarlo desde el otro programa.',
  INTERCHANGE_TOO_LARGE: 'El archivo pesa más de {{megabytes}} MB. Divídalo o envíe el archivo de una sola nota.',
  INTERCHANGE_COMPRESSED: 'Es un archivo comprimido. Descomprímalo y envíe el archivo XML que contiene.',
  INTERCHANGE_NOT_XML:
    'No es texto XML. Elija el archivo que exportó el otro programa, no un documento ni un proyecto.',
  INTERCHANGE_ENCODING: 'El archivo está codificado como «{{encoding}}», que aquí no se lee. Guárdelo como UTF-8.',
  INTERCHANGE_DOCTYPE:
    'El archivo declara un tipo de documento o entidades, que aquí nunca se leen porque pueden causar daño. Quite la línea DOCTYPE y envíelo de nuevo.',
  INTERCHANGE_ENTITY:
    'La línea {{line}} usa una entidad que XML no conoce. Escriba el carácter en su lugar y envíe el archivo de nuevo.',
  INTERCHANGE_TOO_DEEP:
    'En la línea {{line}} el archivo tiene más niveles de los que necesita una traducción. Vuelva a exportarlo desde el otro programa.',
  INTERCHANGE_MALFORMED:
    'El archivo está cortado o deja de ser XML correcto en la línea {{line}}. Vuelva a exportarlo desde el otro programa.',
  XLIFF_UNKNOWN: 'No es un archivo XLIFF de la versión 1.2, 2.0 o 2.1. Expórtelo en una de ellas.',
  XLIFF_LANGUAGES: 'Los idiomas del archivo no son los de esta traducción. Elija el archivo que se exportó de ella.',
  XLIFF_DUPLICATE_ID:
    'El archivo nombra dos veces la misma pieza; la segunda, en la línea {{line}}. Vuelva a exportarlo desde el otro programa.',
  XLIFF_OTHER_EDITION: 'El archivo pertenece a otra traducción. Abra esa traducción e impórtelo allí.',
  TMX_UNKNOWN: 'No es un archivo TMX. Exporte la memoria del otro programa como TMX 1.4.',
};
