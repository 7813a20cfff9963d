#!/bin/sh
# Signs, packs and notarises Discreet.app. NOT YET RUN: written on Linux, to be tried on macOS first.
#   python3 packaging/build.py
#   IDENTITY="Developer ID Application: …" PROFILE=discreet packaging/macos/make_dmg.sh VERSION
# PROFILE is what `xcrun notarytool store-credentials` keeps the credentials under, in the keychain.
set -eu
version=$1
here=$(cd "$(dirname "$0")" && pwd)
dist=$here/../../dist
app=$dist/bundle/Discreet.app
image=$dist/discreet-$version.dmg

# Inside out: every library first, the program last; the hardened runtime is what notarisation asks for.
find "$app/Contents" -type f \( -name '*.so' -o -name '*.dylib' \) -exec \
    codesign --force --timestamp --options runtime --sign "$IDENTITY" {} +
codesign --force --timestamp --options runtime --entitlements "$here/entitlements.plist" --sign "$IDENTITY" "$app"
codesign --verify --deep --strict "$app"

"$app/Contents/MacOS/discreet" --selftest

stage=$(mktemp -d)
cp -R "$app" "$stage/"
ln -s /Applications "$stage/Applications"
hdiutil create -volname Discreet -srcfolder "$stage" -format ULFO -ov "$image"
rm -rf "$stage"
codesign --timestamp --sign "$IDENTITY" "$image"
xcrun notarytool submit "$image" --keychain-profile "$PROFILE" --wait
xcrun stapler staple "$image"
spctl --assess --type open --context context:primary-signature "$image"
