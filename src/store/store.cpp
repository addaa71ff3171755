#include "store/store.hpp"

#include <utility>

#include "store/sqlite_engine.hpp"

namespace nc::store {

Store::Store(std::string path, std::unique_ptr<Engine> engine) : path_(std::move(path)), engine_(std::move(engine)) {}
Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;
Store::~Store() = default;

Result<Store> Store::open(const std::string& path, Access access) {
  if (path.rfind("postgresql://", 0) == 0) {
    return fail(ErrorKind::usage, "this version keeps attempts in SQLite files only; give --store the path of a file");
  }
  auto engine = open_sqlite(path, access);
  if (!engine) return tl::unexpected<Error>(std::move(engine.error()));
  return Store(path, std::move(*engine));
}

Result<void> Store::prepare() {
  return engine_->prepare();
}

Result<void> Store::append(const std::vector<record::Event>& events, const std::vector<record::Edition>& editions) {
  return engine_->append(events, editions);
}

Result<Record> Store::load() const {
  return engine_->load();
}

Result<void> Store::backup(const std::string& path) const {
  return engine_->backup(path);
}

Result<Checked> Store::check() const {
  return engine_->check();
}

Result<ChainPoint> Store::chain_point(long long position) const {
  return engine_->chain_point(position);
}

Result<ChainPoint> Store::chain_end() const {
  return engine_->chain_end();
}

const std::string& Store::path() const {
  return path_;
}

}  // namespace nc::store
