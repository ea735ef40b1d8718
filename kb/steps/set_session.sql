-- Printed instants do not depend on the machine.
SET TimeZone = 'Asia/Jakarta';
