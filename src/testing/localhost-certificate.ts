/** A certificate of `localhost` with its key, for servers in tests; whoever trusts it trusts everybody who reads this. */

/** Valid until 2126. */
export const certificate = `
-----BEGIN CERTIFICATE-----
MIIBmzCCAUGgAwIBAgIUWCxk7optamoYgriZwgtERtGKYZQwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyODIxMTAyOVoYDzIxMjYxMTA0
MjExMDI5WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAAStKur8kSdyfzxHe90Gtt/Xf+P7YDpqJmgdXNa7poLOpNe8HsxIrNxV
zXFLGVVOhWOm27czokjIW2VebELxI3yao28wbTAdBgNVHQ4EFgQU9ru9YkeaWKNU
uVGZval9wLQyD4kwHwYDVR0jBBgwFoAU9ru9YkeaWKNUuVGZval9wLQyD4kwDwYD
VR0TAQH/BAUwAwEB/zAaBgNVHREEEzARgglsb2NhbGhvc3SHBH8AAAEwCgYIKoZI
zj0EAwIDSAAwRQIhANeryNKDTFgj+7va2sb/0p540O4dlfU6dZMDdbLW+xSOAiBa
jGbOZUxUEfdNyMxO0czdyF1FS6Ch37sIiHUsrDqbUQ==
-----END CERTIFICATE-----
`;

/** Its key. */
export const privateKey = `
-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgBbkWq+EWfGtu8jxt
/NRFUTMxpnwmaxAZltvpulEEqgGhRANCAAStKur8kSdyfzxHe90Gtt/Xf+P7YDpq
JmgdXNa7poLOpNe8HsxIrNxVzXFLGVVOhWOm27czokjIW2VebELxI3ya
-----END PRIVATE KEY-----
`;
