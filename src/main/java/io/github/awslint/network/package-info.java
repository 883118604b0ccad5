/** Internet addresses and networks as texts; nothing here opens a connection. */
package io.github.awslint.network;
