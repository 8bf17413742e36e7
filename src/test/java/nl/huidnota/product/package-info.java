/** The product through its public face: the command and the files it leaves. */
package nl.huidnota.product;
