package dev.plumbline.portal.reuse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.minhash.MinHashFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/** The same texts in Lucene: the smallest of 128 hashes of their word 3-grams as terms; two texts share some of them. */
final class MinHashYardstick implements AutoCloseable {
    /** Of 128 hashes, so many must be shared at least: 30 %. */
    static final int FEWEST = 38;

    private static final int HASHES = 128;
    private static final int BEST = 20;
    private static final String FIELD = "text";
    private static final String NUMBER = "number";

    private final Analyzer analyzer = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer words = new StandardTokenizer();
            ShingleFilter shingles = new ShingleFilter(new LowerCaseFilter(words), 3, 3);
            shingles.setOutputUnigrams(false);
            return new TokenStreamComponents(words, new MinHashFilter(shingles, 1, HASHES, 1, true));
        }
    };
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    MinHashYardstick(Corpus corpus, int size) {
        try {
            Path folder = Files.createTempDirectory("plumbline-bench-lucene");
            Directory directory = FSDirectory.open(folder);
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
                for (int i = 0; i < size; i++) {
                    Document document = new Document();
                    document.add(new TextField(FIELD, corpus.text(i), Field.Store.NO));
                    document.add(new StoredField(NUMBER, i));
                    writer.addDocument(document);
                }
            }
            this.reader = DirectoryReader.open(directory);
            this.searcher = new IndexSearcher(reader);
            IndexSearcher.setMaxClauseCount(4 * HASHES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many hashes each of the nearest texts shares, by the texts' numbers. */
    Map<Integer, Integer> ask(String text) {
        try {
            BooleanQuery.Builder query = new BooleanQuery.Builder();
            for (BytesRef hash : hashes(text)) {
                query.add(new ConstantScoreQuery(new TermQuery(new Term(FIELD, hash))), BooleanClause.Occur.SHOULD);
            }
            query.setMinimumNumberShouldMatch(FEWEST);
            Map<Integer, Integer> shared = new HashMap<>();
            for (ScoreDoc hit : searcher.search(query.build(), BEST).scoreDocs) {
                int number = searcher.storedFields()
                        .document(hit.doc)
                        .getField(NUMBER)
                        .numericValue()
                        .intValue();
                shared.put(number, Math.round(hit.score));
            }
            return shared;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<BytesRef> hashes(String text) throws IOException {
        List<BytesRef> hashes = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream(FIELD, text)) {
            TermToBytesRefAttribute term = stream.addAttribute(TermToBytesRefAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                hashes.add(BytesRef.deepCopyOf(term.getBytesRef()));
            }
            stream.end();
        }
        return hashes;
    }

    @Override
    public void close() {
        try {
            reader.close();
            reader.directory().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        analyzer.close();
    }
}
