/**
 * What people write when twelve characters are asked for, in Spanish and English; compared without accents,
 * blanks, punctuation and final digits, so that “Contraseña-123” is refused as well.
 */
export const CONTRASENAS_COMUNES: ReadonlySet<string> = new Set(
  `accioninternacional administracion administrador administrator adminadminadmin aguilasdelamerica
  amoramoramor barcelonafc basketball bienvenidos cambiame cambiamecambiame cambiameporfavor
  changeme changemechangeme changemeplease chocolatechocolate ciudaddemexico clubamerica
  computadora constrasena contrasenanueva contrasenas contrasenasegura contrasena contrasenacontrasena
  coordinacion correctbatteryhorse correcthorsebatterystaple cruzazulcampeon distritofederal dragondragon
  enlaceenlace estadosunidos estrellita felicidades footballfootball futbolfutbol gabinete
  gobiernocdmx gobiernodelaciudad gobiernodemexico guadalajara hastaluego holaholahola holamundo
  iloveyou iloveyouforever iloveyouiloveyou informes internacional jesucristo jesusteama jesusesamor
  letmein letmeinletmein letmeinplease lasmananitas maestromaestro mexico mexicomexico mexicolindo
  mexicolindoyquerido michaeljordan micontrasena miclavesecreta mipassword monkeymonkey nuevacontrasena
  p@ssword passwd password passwordpassword passwordsecret piedrapapeltijera princesaprincesa pumasunam
  pumascampeon qazwsxedc qazwsxedcrfv qwerty qwertyqwerty qwertyuiop qwertyuiopasdf qwertyuiopasdfgh
  qwertyasdfgh quetedigo realmadrid secret secretaria secretsecret secreto secretosecreto starwars
  sunshine sunshinesunshine superman supermansuperman superusuario tequierotequiero tequieromucho
  teamoteamo teamomucho teamomiamor temporaltemporal trustno usuariousuario universidad vivamexico
  virgendeguadalupe welcome welcomewelcome whatever zaq1zaq1 zxcvbnm zxcvbnmasdfgh asdfghjkl asdfghjklqwerty`.split(
    /\s+/,
  ),
)
