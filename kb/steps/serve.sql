-- Listen, and admit who gives the token.
SET GLOBAL quack_authentication_function = 'cekangka_admit';
CALL quack_serve($uri, token := $token, allow_other_hostname := $elsewhere);
