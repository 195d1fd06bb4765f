package dev.stet.source.watch;

import com.github.kagkarlsson.scheduler.serializer.Serializer;

/** Tasks carry nothing: what they are about is their name, and what is to be done stands in our own tables. */
final class NoData implements Serializer {

    @Override
    public byte[] serialize(Object data) {
        return null;
    }

    @Override
    public <T> T deserialize(Class<T> type, byte[] bytes) {
        return null;
    }
}
