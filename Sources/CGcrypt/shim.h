#pragma once
#include <gcrypt.h>

// libgcrypt wants to be told once that it is ready; gcry_control is variadic, which Swift cannot call. No secret is
// ever hashed here, so no secure memory is reserved.
static inline void cgcrypt_initialise(void) {
  gcry_check_version(NULL);
  if (gcry_control(GCRYCTL_INITIALIZATION_FINISHED_P)) return;
  gcry_control(GCRYCTL_DISABLE_SECMEM, 0);
  gcry_control(GCRYCTL_INITIALIZATION_FINISHED, 0);
}
