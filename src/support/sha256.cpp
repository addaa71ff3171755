#include "support/sha256.hpp"

#include <array>
#include <cstdint>

#include <nettle/base16.h>
#include <nettle/sha2.h>

namespace nc {

std::string sha256_hex(std::string_view bytes) {
  sha256_ctx hash;
  nettle_sha256_init(&hash);
  nettle_sha256_update(&hash, bytes.size(), reinterpret_cast<const std::uint8_t*>(bytes.data()));
  std::array<std::uint8_t, SHA256_DIGEST_SIZE> digest{};
  nettle_sha256_digest(&hash, digest.size(), digest.data());
  std::string text(2 * digest.size(), '0');
  nettle_base16_encode_update(text.data(), digest.size(), digest.data());
  return text;
}

}  // namespace nc
